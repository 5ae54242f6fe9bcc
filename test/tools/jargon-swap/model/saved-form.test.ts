import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  openSaved,
  readSaved,
  writeSaved,
} from '../../../../src/tools/jargon-swap/model/saved-form.ts';
import { fullEntry } from '../swaps.ts';

const word = { id: 'done', word: 'Done', stage: 'writing' };
const formWith = (...words: object[]) => ({ kind: 'jargon-swap', version: 1, state: { words } });
const messagesOf = (value: unknown) => {
  const reading = readSaved(value);
  return reading.kind === 'refused' ? reading.problems.map(({ message }) => message) : [];
};
const released = (version: number) =>
  JSON.parse(readFileSync(`test/tools/jargon-swap/saved/version-${version}.json`, 'utf8'));

describe('readSaved', () => {
  test('reads a swap, and one without words', () => {
    expect(readSaved(formWith(word))).toEqual({ kind: 'read', state: { words: [word] } });
    expect(readSaved(formWith()).kind).toBe('read');
  });

  test.each([1])('opens and writes again what version %i saved', (version) => {
    const form = released(version);
    const reading = readSaved(form);
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    expect(writeSaved(openSaved(reading.state))).toEqual(form);
  });

  test('keeps what a newer version has written', () => {
    expect(readSaved({ ...formWith(word), version: 2 })).toEqual({ kind: 'newer', version: 2 });
  });

  test('refuses what is no swap at all', () => {
    for (const value of [undefined, 'swap', [], { kind: 'roadmap', version: 1 }])
      expect(readSaved(value).kind).toBe('refused');
  });

  test('says what is wrong, and what to write instead', () => {
    expect(
      messagesOf(
        formWith(
          { ...word, id: 'Done!', stage: 'finished', entry: { relation: 'cousins', plain: 'x' } },
          { ...word, word: ' ', handedIn: ['sales'], agreed: '2026-02-30' },
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "words[1].id is “Done!”. Write up to 60 small letters, digits and hyphens, like launch.",
        "words[1].stage is “finished”. Write one of: writing, revealed, agreed.",
        "words[1].entry.relation is “cousins”. Write one of: same, close, broader, narrower, none, false-friend.",
        "words[1].entry.plain is not a field of the jargon swap. Write only summary, it, inShort.it, hears.it, examples.it, marketing, inShort.marketing, hears.marketing, examples.marketing, sayInstead, ask.1, ask.2, outcome, relation, theme and home.",
        "words[2].word is “ ”. Write the word, in at most 80 characters.",
        "words[2].handedIn[1] is “sales”. Write one of: it, marketing.",
        "words[2].agreed is “2026-02-30”. Write the day of the agreement, like 2026-11-27.",
      ]
    `);
    expect(
      messagesOf(
        formWith(
          word,
          { ...word, word: 'Lead' },
          { ...word, id: 'again', word: 'DONE' },
          {
            id: 'launch',
            word: 'Launch',
            stage: 'agreed',
            entry: { ...fullEntry, summary: 'x'.repeat(300), outcome: '' },
          },
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "words[2].id is “done”, and so is words[1].id. Write an id that no other has.",
        "words[3].word is “DONE”, and so is words[1].word. Write a word that no other has.",
        "words[4].agreed is missing. Write the day of the agreement, like 2026-11-27, or an earlier stage.",
        "words[4].entry.summary has 301 characters. Write 220 at most, or an earlier stage.",
        "words[4].entry.outcome is missing or empty. Write it, or an earlier stage.",
      ]
    `);
    expect(
      messagesOf(formWith(...Array.from({ length: 61 }, (_, at) => ({ ...word, id: `w${at}` })))),
    ).toMatchInlineSnapshot(`
      [
        "words is a list. Write at most 60 words.",
      ]
    `);
  });
});
