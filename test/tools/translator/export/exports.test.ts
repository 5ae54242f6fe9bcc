import { describe, expect, test } from 'vitest';
import type { ExportInput } from '../../../../src/tools/translator/export/export-input.ts';
import { writeMailHtml } from '../../../../src/tools/translator/export/mail.ts';
import { writeMarkdown } from '../../../../src/tools/translator/export/markdown.ts';
import { writePlainText } from '../../../../src/tools/translator/export/plain-text.ts';
import { exportWordsIn } from '../../../../src/tools/translator/messages/exports.ts';
import { summarize } from '../../../../src/tools/translator/model/findings.ts';
import { type Choices, translate } from '../../../../src/tools/translator/model/translate.ts';
import { choices, findingsIn, knowledge } from '../glossary.ts';

function inputOf(text: string, given: Partial<Choices> = {}): ExportInput {
  const chosen = choices(given);
  const findings = findingsIn(text);
  return {
    segments: translate(text, findings, chosen, knowledge.meanings),
    summary: summarize(text, findings, chosen),
    meanings: knowledge.meanings,
    reader: 'Marketing',
    homes: { it: 'IT', marketing: 'Marketing', shared: 'Both' },
    language: 'en',
    title: 'A mail & more',
    words: exportWordsIn('en'),
  };
}

const mail = 'Hi all,\n\nthe webhook is urgent.\nJo';

test('plain text sets additions in brackets and asks below', () => {
  expect(writePlainText(inputOf(mail))).toMatchInlineSnapshot(`
    "Hi all,

    the webhook [a message one system sends another at once] is urgent.
    Jo

    --
    What stands in square brackets or behind an arrow was added for Marketing from a shared glossary. The rest is as it was written.

    Questions that clear it up:
    - Webhook: Which Webhook?
    - urgent: By what day and hour, and what happens if it comes a day later?
    "
  `);
});

test('plain text sets lines behind an arrow', () => {
  expect(writePlainText(inputOf(mail, { way: 'act' }))).toMatchInlineSnapshot(`
    "Hi all,

    the webhook is urgent.
    → What Webhook is good for.

    Jo

    --
    What stands in square brackets or behind an arrow was added for Marketing from a shared glossary. The rest is as it was written.

    Questions that clear it up:
    - Webhook: Which Webhook?
    - urgent: By what day and hour, and what happens if it comes a day later?
    "
  `);
});

test('Markdown keeps the lines and marks the additions', () => {
  expect(writeMarkdown(inputOf(mail))).toMatchInlineSnapshot(`
    "# A mail \\& more

    Hi all,

    the **webhook** *\\[a message one system sends another at once\\]* is urgent.\\
    Jo

    ---

    What stands in square brackets or behind an arrow was added for Marketing from a shared glossary. The rest is as it was written.

    ## Questions that clear it up

    - **Webhook:** Which Webhook?
    - **urgent:** By what day and hour, and what happens if it comes a day later?

    "
  `);
});

test('a mail is HTML with nothing that runs', () => {
  expect(writeMailHtml(inputOf(mail))).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>A mail &amp; more</title></head><body>
    <p>Hi all,<br>
    <br>
    the <strong>webhook</strong> <em>[a message one system sends another at once]</em> is urgent.<br>
    Jo</p>
    <hr>
    <p><small>What stands in square brackets or behind an arrow was added for Marketing from a shared glossary. The rest is as it was written.</small></p>
    <p><strong>Questions that clear it up</strong></p>
    <ul><li><strong>Webhook:</strong> Which Webhook?</li><li><strong>urgent:</strong> By what day and hour, and what happens if it comes a day later?</li></ul>
    </body></html>
    "
  `);
});

describe('hostile text', () => {
  const hostile =
    '<script>alert(1)</script> webhook <img src=x onerror="x"> **bold** [a](javascript:x)\n# 1. x\n- y';

  test('stays text in HTML', () => {
    const html = writeMailHtml(inputOf(hostile));
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('A mail &amp; more');
  });

  test('stays text in Markdown', () => {
    const markdown = writeMarkdown(inputOf(hostile));
    expect(markdown).toContain('\\<script\\>');
    expect(markdown).toContain('\\*\\*bold\\*\\* \\[a\\]');
    expect(markdown).toContain('\n\\# 1. x\\\n\\- y');
  });
});
