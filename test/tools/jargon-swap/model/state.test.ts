import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { departments } from '../../../../src/lib/departments.ts';
import { findEntryProblems } from '../../../../src/tools/jargon-swap/model/entry-problems.ts';
import { findProgress } from '../../../../src/tools/jargon-swap/model/progress.ts';
import {
  openSaved,
  readSaved,
  writeSaved,
} from '../../../../src/tools/jargon-swap/model/saved-form.ts';
import {
  isReady,
  reduce,
  type SwapAction,
  stepOf,
} from '../../../../src/tools/jargon-swap/model/state.ts';
import { entryTexts, most, type SwapState } from '../../../../src/tools/jargon-swap/model/types.ts';
import { agreedWord, fullEntry, swapOf, wordWith, written } from '../swaps.ts';

const send = (state: SwapState, ...actions: SwapAction[]) => actions.reduce(reduce, state);
const covered = swapOf(wordWith({ id: 'done' }), wordWith({ id: 'lead' }));
const ready = swapOf(wordWith({ id: 'done', answers: written('Built.', 'Usable.') }));
const open = send(ready, { type: 'words-revealed', ids: ['done'] });
const find = (state: SwapState, id = 'done') => state.words.find((word) => word.id === id);

describe('words', () => {
  test('are added once, tidied, in the order in which they come', () => {
    const state = send(covered, {
      type: 'words-added',
      words: [
        { id: 'a', word: '  lead   time ' },
        { id: 'b', word: 'DONE' },
        { id: 'c', word: ' ' },
        { id: 'd', word: 'Lead-time' },
        { id: 'lead', word: 'Other' },
      ],
    });
    expect(state.words.map(({ word }) => word)).toEqual(['done', 'lead', 'lead time']);
  });

  test('are kept apart where letters alone would not', () => {
    const added = ['C', 'C++', 'C#', 'запуск', 'воронка'].map((word, at) => ({
      id: `n${at}`,
      word,
    }));
    expect(send(swapOf(), { type: 'words-added', words: added }).words).toHaveLength(5);
  });

  test('stop at as many as a swap holds', () => {
    const many = Array.from({ length: 70 }, (_, at) => ({ id: `w${at}`, word: `Word ${at}` }));
    expect(send(swapOf(), { type: 'words-added', words: many }).words).toHaveLength(most.words);
  });

  test('are taken out', () => {
    expect(send(covered, { type: 'word-removed', id: 'done' }).words).toHaveLength(1);
    expect(send(covered, { type: 'word-removed', id: 'none' })).toBe(covered);
  });
});

describe('answers', () => {
  test('are handed in where something is written, and closed from then on', () => {
    const state = send(
      covered,
      { type: 'answer-typed', id: 'done', side: 'it', text: 'Built.' },
      { type: 'answer-typed', id: 'lead', side: 'it', text: '  ' },
      { type: 'answers-handed-in', side: 'it' },
      { type: 'answer-typed', id: 'done', side: 'it', text: 'Built and more.' },
    );
    expect(find(state)?.answers.it).toEqual({ text: 'Built.', isIn: true });
    expect(find(state)?.answers.marketing).toEqual({ text: '', isIn: false });
    expect(find(state, 'lead')?.answers.it.isIn).toBe(false);
  });

  test('are taken back with their text until the word is revealed', () => {
    const back: SwapAction = { type: 'answer-taken-back', id: 'done', side: 'it' };
    expect(find(send(ready, back))?.answers.it).toEqual({ text: 'Built.', isIn: false });
    expect(send(open, back)).toBe(open);
  });

  test('may be that a side does not use the word', () => {
    const state = send(covered, { type: 'word-declined', id: 'done', side: 'marketing' });
    expect(find(state)?.answers.marketing).toEqual({ text: '', isIn: true });
  });

  test('are revealed together, and never before both are in', () => {
    const one = send(
      covered,
      { type: 'answer-typed', id: 'done', side: 'it', text: 'Built.' },
      { type: 'answers-handed-in', side: 'it' },
      { type: 'words-revealed', ids: ['done', 'lead'] },
    );
    expect(find(one)?.stage).toBe('writing');
    expect(find(open)).toMatchObject({
      stage: 'revealed',
      entry: { it: 'Built.', marketing: 'Usable.' },
    });
  });
});

describe('an entry', () => {
  const agree: SwapAction = { type: 'entry-agreed', id: 'done', day: '2026-11-27' };

  test('takes texts and decisions only while the word lies open', () => {
    const typed: SwapAction = { type: 'entry-typed', id: 'done', field: 'ask.1', text: 'Built?' };
    const decided: SwapAction = {
      type: 'entry-decided',
      id: 'done',
      choice: { relation: 'close' },
    };
    expect(find(send(open, typed, decided))?.entry).toMatchObject({
      'ask.1': 'Built?',
      relation: 'close',
    });
    expect(send(ready, typed, decided)).toBe(ready);
  });

  test('is filled where it is empty, and what the room has said stays', () => {
    const state = send(
      open,
      { type: 'entry-decided', id: 'done', choice: { relation: 'close' } },
      { type: 'entry-typed', id: 'done', field: 'outcome', text: ' ' },
      { type: 'entry-filled', id: 'done', entry: { ...fullEntry, it: 'From the glossary' } },
    );
    expect(find(state)?.entry).toMatchObject({
      relation: 'close',
      it: 'Built.',
      outcome: fullEntry.outcome,
      summary: fullEntry.summary,
    });
  });

  test('is agreed on when nothing is missing, and can be opened again', () => {
    expect(send(open, agree)).toBe(open);
    const term = { id: 'done', title: 'Done' };
    const filled = send(open, { type: 'entry-filled', id: 'done', entry: fullEntry });
    const agreed = send(filled, { ...agree, term });
    expect(find(agreed)).toMatchObject({ stage: 'agreed', agreed: '2026-11-27', term });
    expect(send(agreed, { type: 'entry-reopened', id: 'done' })).toEqual(filled);
  });
});

test('typing in one field is one step, everything else a step of its own', () => {
  expect(stepOf({ type: 'answer-typed', id: 'a', side: 'it', text: 'x' })).toEqual({
    kind: 'joined',
    group: 'answer:it:a',
  });
  expect(stepOf({ type: 'entry-typed', id: 'a', field: 'it', text: 'x' })).toEqual({
    kind: 'joined',
    group: 'it:a',
  });
  expect(stepOf({ type: 'word-removed', id: 'a' })).toEqual({ kind: 'own' });
});

describe('progress', () => {
  test('counts words by what they wait for', () => {
    const state = swapOf(
      wordWith({
        id: 'a',
        answers: { ...written('x', ''), marketing: { text: 'y', isIn: false } },
      }),
      wordWith({ id: 'b', answers: written('x', 'y') }),
      wordWith({ id: 'c', stage: 'revealed', answers: written('x', 'y') }),
      agreedWord('d'),
    );
    const progress = findProgress(state);
    expect(progress).toMatchObject({ all: 4, writing: 1, revealed: 1, agreed: 1 });
    expect(progress.handedIn).toEqual({ it: 2, marketing: 1 });
    expect(progress.ready.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('whatever people do', () => {
  const ids = ['done', 'lead', 'launch'];
  const id = fc.constantFrom(...ids, 'nobody');
  const side = fc.constantFrom(...departments);
  const text = fc.constantFrom('', ' ', 'Built', 'Two\nlines', 'x'.repeat(90));
  const action: fc.Arbitrary<SwapAction> = fc.oneof(
    fc.record({
      type: fc.constant('words-added' as const),
      words: fc.array(fc.record({ id, word: fc.string() }), { maxLength: 2 }),
    }),
    fc.record({ type: fc.constant('word-removed' as const), id }),
    fc.record({ type: fc.constant('answer-typed' as const), id, side, text }),
    fc.record({ type: fc.constant('answers-handed-in' as const), side }),
    fc.record({ type: fc.constant('word-declined' as const), id, side }),
    fc.record({ type: fc.constant('answer-taken-back' as const), id, side }),
    fc.record({ type: fc.constant('words-revealed' as const), ids: fc.array(id) }),
    fc.record({
      type: fc.constant('entry-typed' as const),
      id,
      field: fc.constantFrom(...entryTexts),
      text,
    }),
    fc.record({
      type: fc.constant('entry-filled' as const),
      id,
      entry: fc.constant(fullEntry),
    }),
    fc.record({ type: fc.constant('entry-agreed' as const), id, day: fc.constant('2026-11-27') }),
    fc.record({ type: fc.constant('entry-reopened' as const), id }),
  );
  const runs = fc.array(action, { maxLength: 40 });
  const start = swapOf(...ids.map((each) => wordWith({ id: each })));

  test('a word is looked at only when both have handed in, and agreed only when complete', () => {
    fc.assert(
      fc.property(runs, (actions) => {
        for (const word of send(start, ...actions).words) {
          if (word.stage !== 'writing') expect(isReady(word)).toBe(true);
          if (word.stage !== 'agreed') continue;
          expect(findEntryProblems(word.entry)).toEqual([]);
          expect(word.agreed).toBe('2026-11-27');
        }
      }),
    );
  });

  test('one side never changes what the other has written', () => {
    fc.assert(
      fc.property(runs, (actions) => {
        let state = start;
        for (const each of actions) {
          const next = reduce(state, each);
          if ('side' in each) {
            const other = each.side === 'it' ? 'marketing' : 'it';
            expect(next.words.map(({ answers }) => answers[other])).toEqual(
              state.words.map(({ answers }) => answers[other]),
            );
          }
          state = next;
        }
      }),
    );
  });

  test('what is saved opens again as it was', () => {
    fc.assert(
      fc.property(runs, (actions) => {
        const state = send(start, ...actions);
        const reading = readSaved(JSON.parse(JSON.stringify(writeSaved(state))));
        expect(reading.kind === 'read' && openSaved(reading.state)).toEqual(state);
      }),
    );
  });
});
