import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type History, type Step, startHistory, withUndo } from '../../src/lib/undo.ts';

type Action =
  | { type: 'set'; value: number }
  | { type: 'typed'; field: string; value: number }
  | { type: 'left' }
  | { type: 'tidied'; value: number };

const stepOf = (action: Action): Step => {
  if (action.type === 'typed') return { kind: 'joined', group: action.field };
  return action.type === 'set' ? { kind: 'own' } : { kind: 'none' };
};

const reduce = withUndo(
  (state: number, action: Action) => (action.type === 'left' ? state : action.value),
  stepOf,
);

type Sent = Parameters<typeof reduce>[1];
const send = (history: History<number>, ...actions: Sent[]) => actions.reduce(reduce, history);
const typed = (field: string, value: number): Action => ({ type: 'typed', field, value });
const undone = { type: 'undone' } as const;
const redone = { type: 'redone' } as const;

describe('withUndo', () => {
  test.each<{ name: string; actions: Sent[]; present: number }>([
    { name: 'undoes a step', actions: [{ type: 'set', value: 1 }, undone], present: 0 },
    { name: 'redoes it', actions: [{ type: 'set', value: 1 }, undone, redone], present: 1 },
    { name: 'has nothing to undo at first', actions: [undone], present: 0 },
    { name: 'has nothing to redo at first', actions: [redone], present: 0 },
    {
      name: 'undoes typing in one field as one step',
      actions: [typed('a', 1), typed('a', 12), typed('a', 123), undone],
      present: 0,
    },
    {
      name: 'undoes typing in two fields as two steps',
      actions: [typed('a', 1), typed('b', 2), undone],
      present: 1,
    },
    {
      name: 'starts a new step after the field was left',
      actions: [typed('a', 1), { type: 'left' }, typed('a', 2), undone],
      present: 1,
    },
    {
      name: 'makes no step of tidying up',
      actions: [{ type: 'set', value: 1 }, { type: 'tidied', value: 2 }, undone],
      present: 0,
    },
    {
      name: 'makes no step of an action without effect',
      actions: [{ type: 'set', value: 1 }, { type: 'set', value: 1 }, undone],
      present: 0,
    },
    {
      name: 'forgets what was undone when something else is done',
      actions: [{ type: 'set', value: 1 }, undone, { type: 'set', value: 2 }, redone],
      present: 2,
    },
    {
      name: 'forgets what was undone when typing goes on',
      actions: [typed('a', 1), { type: 'set', value: 2 }, undone, typed('a', 3), redone],
      present: 3,
    },
  ])('$name', ({ actions, present }) => {
    expect(send(startHistory(0), ...actions).present).toBe(present);
  });

  test('goes back to the start and forward to the end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 150 }), (values) => {
        const end = send(
          startHistory(0),
          ...values.map((value) => ({ type: 'set', value }) as const),
        );
        const back = send(end, ...values.map(() => undone));
        expect(back.present).toBe(0);
        expect(send(back, ...values.map(() => redone)).present).toBe(end.present);
      }),
    );
  });

  test('keeps the last 200 steps', () => {
    const steps = Array.from(
      { length: 300 },
      (_, index) => ({ type: 'set', value: index + 1 }) as const,
    );
    const end = send(startHistory(0), ...steps);
    expect(end.past).toHaveLength(200);
    expect(send(end, ...steps.map(() => undone)).present).toBe(100);
  });
});
