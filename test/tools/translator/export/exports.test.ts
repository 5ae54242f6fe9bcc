import { describe, expect, test } from 'vitest';
import { writeMailHtml } from '../../../../src/tools/translator/export/mail.ts';
import { writeMarkdown } from '../../../../src/tools/translator/export/markdown.ts';
import { writePlainText } from '../../../../src/tools/translator/export/plain-text.ts';
import type { Choices } from '../../../../src/tools/translator/model/translate.ts';
import { inputOf } from './input.ts';

const mail = 'Hi all,\n\nthe webhook is urgent.\nJo';

test('plain text sets additions in brackets and asks below', () => {
  expect(writePlainText(inputOf(mail))).toMatchInlineSnapshot(`
    "Hi all,

    the webhook [a message one system sends another at once] is urgent.
    Jo

    --
    What stands in square brackets was added for Marketing from a shared glossary. The rest is as it was written.

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
    → Webhook, why it matters: What Webhook is good for.
    Jo

    --
    What stands behind an arrow was added for Marketing from a shared glossary. The rest is as it was written.

    Words of this text:
    - Webhook: a message one system sends another at once

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

    What stands in square brackets was added for Marketing from a shared glossary. The rest is as it was written.

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
    <p><small>What stands in square brackets was added for Marketing from a shared glossary. The rest is as it was written.</small></p>
    <p><strong>Questions that clear it up</strong></p>
    <ul>
    <li><strong>Webhook:</strong> Which Webhook?</li>
    <li><strong>urgent:</strong> By what day and hour, and what happens if it comes a day later?</li>
    </ul>
    </body></html>
    "
  `);
});

test('Markdown sets lines apart as quotations', () => {
  const text = 'A webhook launches. Then more.\n\n    Jo\nand Ann';
  expect(writeMarkdown(inputOf(text, { way: 'act' }))).toMatchInlineSnapshot(`
    "# A mail \\& more

    A **webhook** **launches**.

    > → Webhook, why it matters: *What Webhook is good for.*
    >
    > → Launch, why it matters: *What Launch is good for.*

    Then more.

    &nbsp;&nbsp;&nbsp;&nbsp;Jo\\
    and Ann

    ---

    What stands behind an arrow was added for Marketing from a shared glossary. The rest is as it was written.

    ## Same word, two meanings

    - **Launch:** IT means switching on quietly; Marketing means the public day

    ## Words of this text

    - **Webhook:** a message one system sends another at once

    ## Questions that clear it up

    - **Launch:** Which Launch?
    - **Webhook:** Which Webhook?
    "
  `);
});

test('Markdown makes no code of what is indented behind a line', () => {
  const text = 'A webhook is down.\n    Jo';
  expect(writeMarkdown(inputOf(text, { way: 'act' }))).toContain(
    '*What Webhook is good for.*\n\nJo\n',
  );
});

test('a mail sets lines on lines of their own', () => {
  const text = 'We launch a segment.\nThen more.\n  - one';
  const given = { way: 'act', by: 'marketing', reader: 'it' } as const;
  expect(writeMailHtml(inputOf(text, given))).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>A mail &amp; more</title></head><body>
    <p>We <strong>launch</strong> a <strong>segment</strong>.<br>
    → Launch, for example: <em>Say this for Launch.</em><br>
    → Segment, for example: <em>Say this for Segment.</em><br>
    Then more.<br>
    &nbsp;&nbsp;- one</p>
    <hr>
    <p><small>What stands behind an arrow was added for Marketing from a shared glossary. The rest is as it was written. Numbers and dates behind an arrow are examples. They promise nothing.</small></p>
    <p><strong>Same word, two meanings</strong></p>
    <ul>
    <li><strong>Launch:</strong> IT means switching on quietly; Marketing means the public day</li>
    <li><strong>Segment:</strong> IT means a part of the network; Marketing means a group of customers</li>
    </ul>
    <p><strong>Questions that clear it up</strong></p>
    <ul>
    <li><strong>Launch:</strong> Which Launch?</li>
    <li><strong>Segment:</strong> Which Segment?</li>
    </ul>
    </body></html>
    "
  `);
});

describe('below the text', () => {
  const below = (text: string, given: Partial<Choices> = {}) =>
    writePlainText(inputOf(text, given)).split('\n\n--\n')[1];

  test('nothing stands where nothing was found', () => {
    expect(writePlainText(inputOf('Hi all.'))).toBe('Hi all.\n');
    expect(writeMarkdown(inputOf('Hi all.'))).toBe('# A mail \\& more\n\nHi all.\n');
  });

  test('nobody is said to have added what was taken back', () => {
    expect(below('The webhook is urgent.', { takenBack: ['webhook'] })).toMatchInlineSnapshot(`
      "Questions that clear it up:
      - urgent: By what day and hour, and what happens if it comes a day later?
      "
    `);
  });

  test('false friends stand first, with both meanings', () => {
    expect(below('The webhook launches at launch.')).toMatchInlineSnapshot(`
      "What stands in square brackets was added for Marketing from a shared glossary. The rest is as it was written.

      Same word, two meanings:
      - Launch: IT means switching on quietly; Marketing means the public day

      Questions that clear it up:
      - Launch: Which Launch?
      - Webhook: Which Webhook?
      "
    `);
  });

  test('a word with one meaning for both is no false friend', () => {
    expect(below('The NPV.', { reader: 'leadership' })).not.toContain('Same word, two meanings');
  });

  test('a vague word is written as the text has it', () => {
    expect(below('It is easy, quite simple.')).toMatchInlineSnapshot(`
      "Questions that clear it up:
      - easy: Simple for whom, and who has checked?
      "
    `);
  });

  test('models are called models', () => {
    const given = { way: 'act', by: 'marketing', reader: 'it' } as const;
    expect(below('We launch.', given)).toMatchInlineSnapshot(`
      "What stands behind an arrow was added for Marketing from a shared glossary. The rest is as it was written. Numbers and dates behind an arrow are examples. They promise nothing.

      Same word, two meanings:
      - Launch: IT means switching on quietly; Marketing means the public day

      Questions that clear it up:
      - Launch: Which Launch?
      "
    `);
  });
});

describe('hostile text', () => {
  const hostile =
    '<script>alert(1)</script> webhook <img src=x onerror="x"> **bold** [a](javascript:x)\n# 1. x\n- y';

  test('stays text in HTML', () => {
    const html = writeMailHtml(inputOf(hostile));
    expect(html.match(/<[a-z]+/g)).toEqual(
      html.match(/<(?:html|head|meta|title|body|p|hr|small|strong|em|br|ul|li)\b/g),
    );
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
