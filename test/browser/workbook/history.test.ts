import { describe, expect, test } from 'vitest';
import {
  emptyHistory,
  mostCharacters,
  mostSteps,
  putStep,
  readHistory,
  record,
  type StepHistory,
  takeStep,
} from '../../../src/browser/workbook/history.ts';
import { diff } from '../../../src/browser/workbook/json-diff.ts';
import type { Step } from '../../../src/lib/undo.ts';

const own: Step = { kind: 'own' };
const typing: Step = { kind: 'joined', group: 'name' };
const none: Step = { kind: 'none' };

/** Takes down steps, each from one value of a slice to the next. */
function take(
  history: StepHistory,
  ...steps: [step: Step, before: unknown, after: unknown, kind?: string][]
) {
  return steps.reduce(
    (sofar, [step, before, after, kind = 'roi']) =>
      record(sofar, { kind, label: '', patch: diff({ a: before }, { a: after }), step }),
    history,
  );
}
const changesOf = ({ past }: StepHistory) =>
  past.map(({ kind, patch }) => {
    const [change] = patch;
    return `${kind} ${change?.before} > ${change?.after}`;
  });

describe('a step', () => {
  test('of its own stands alone', () => {
    expect(changesOf(take(emptyHistory, [own, 1, 2], [own, 2, 3]))).toEqual([
      'roi 1 > 2',
      'roi 2 > 3',
    ]);
  });

  test('of typing is joined to the one before it, in the same tool', () => {
    const history = take(emptyHistory, [own, 0, 1], [typing, 1, 2], [typing, 2, 3]);
    expect(changesOf(history)).toEqual(['roi 0 > 1', 'roi 1 > 3']);
    expect(changesOf(take(history, [typing, 8, 9, 'other']))).toEqual([
      'roi 0 > 1',
      'roi 1 > 3',
      'other 8 > 9',
    ]);
  });

  test('of typing that was typed away again is none, and the next letter starts another', () => {
    const history = take(emptyHistory, [own, 0, 1], [typing, 1, 2], [typing, 2, 1], [typing, 1, 4]);
    expect(changesOf(history)).toEqual(['roi 0 > 1', 'roi 1 > 4']);
  });

  test('that is none goes into the one before it and ends the typing', () => {
    const history = take(emptyHistory, [typing, 1, 2], [none, 2, 3], [typing, 3, 4]);
    expect(changesOf(history)).toEqual(['roi 1 > 3', 'roi 3 > 4']);
    expect(changesOf(take(emptyHistory, [none, 1, 2]))).toEqual([]);
    expect(changesOf(take(emptyHistory, [own, 1, 2], [none, 2, 3, 'other']))).toEqual([
      'roi 1 > 2',
    ]);
  });

  test('that changes nothing is none', () => {
    expect(take(emptyHistory, [own, 1, 1])).toBe(emptyHistory);
  });

  test('forgets what was undone', () => {
    const taken = takeStep(take(emptyHistory, [own, 1, 2]), 'undone');
    if (!taken) throw new Error('there is a step');
    const undone = putStep(taken.rest, 'undone', taken.step);
    expect(undone.future).toHaveLength(1);
    expect(take(undone, [own, 1, 5]).future).toEqual([]);
  });
});

describe('a history', () => {
  test(`holds ${mostSteps} steps, and the oldest go`, () => {
    const steps = Array.from({ length: mostSteps + 20 }, (_, at): [Step, number, number] => [
      own,
      at,
      at + 1,
    ]);
    const history = take(emptyHistory, ...steps);
    expect(history.past).toHaveLength(mostSteps);
    expect(changesOf(history).at(0)).toBe('roi 20 > 21');
  });

  test('is no longer than it may be, and the oldest go', () => {
    const text = (letter: string) => letter.repeat(mostCharacters / 5);
    const history = take(
      emptyHistory,
      [own, '', text('a')],
      [own, text('a'), text('b')],
      [own, text('b'), text('c')],
    );
    expect(history.past).toHaveLength(2);
    expect(JSON.stringify(history).length).toBeLessThan(mostCharacters * 1.1);
  });

  test.each([
    undefined,
    null,
    7,
    {},
    { past: [], future: 1 },
    { past: [{ kind: 'roi', label: '', size: 1, patch: [{}] }], future: [] },
    { past: [{ kind: '../x', label: '', size: 1, patch: [] }], future: [] },
  ])('%j is read as an empty one', (saved) => {
    expect(readHistory(saved)).toEqual(emptyHistory);
  });

  test('is read as it was saved', () => {
    const history = take(emptyHistory, [own, 1, 2], [typing, 2, 3]);
    expect(readHistory(JSON.parse(JSON.stringify(history)))).toEqual({
      ...history,
      group: undefined,
    });
  });
});
