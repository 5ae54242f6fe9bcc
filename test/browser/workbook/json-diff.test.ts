import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  diff,
  isSame,
  join,
  type Patch,
  reverse,
} from '../../../src/browser/workbook/json-diff.ts';
import { applyPatch } from '../../../src/browser/workbook/json-patch.ts';

const line = (id: string, amount = 1) => ({ id, amount });

describe('diff', () => {
  test.each<[string, unknown, unknown, Patch]>([
    ['nothing', { a: [1] }, { a: [1] }, []],
    ['a number', { a: 1, b: 2 }, { a: 3, b: 2 }, [{ path: ['a'], before: 1, after: 3 }]],
    ['a member that comes', {}, { a: null }, [{ path: ['a'], before: undefined, after: null }]],
    ['a member that goes', { a: 0 }, {}, [{ path: ['a'], before: 0, after: undefined }]],
    ['another type', { a: [] }, { a: {} }, [{ path: ['a'], before: [], after: {} }]],
    ['an item by its place', [1, 2], [1, 3], [{ path: [1], before: 2, after: 3 }]],
    ['items put in', [1, 4], [1, 2, 3, 4], [{ path: [], at: 1, before: [], after: [2, 3] }]],
    ['items taken out', [1, 1, 1], [1], [{ path: [], at: 1, before: [1, 1], after: [] }]],
    [
      'an item by its id',
      [line('a'), line('b')],
      [line('a'), line('b', 2)],
      [{ path: [{ id: 'b' }, 'amount'], before: 1, after: 2 }],
    ],
    [
      'an item with an id that goes',
      [line('a'), line('b')],
      [line('b')],
      [{ path: [], before: ['a', 'b'], after: ['b'], items: { a: line('a') } }],
    ],
    [
      'items that move',
      [line('a'), line('b')],
      [line('b'), line('a')],
      [{ path: [], before: ['a', 'b'], after: ['b', 'a'], items: {} }],
    ],
  ])('of %s', (_, before, after, patch) => {
    expect(diff(before, after)).toStrictEqual(patch);
  });

  test('of one number in a large state is small', () => {
    const lines = Array.from({ length: 500 }, (_, at) => line(`line-${at}`, at));
    const after = lines.map((entry) => (entry.id === 'line-250' ? line('line-250', -1) : entry));
    expect(JSON.stringify(diff({ lines }, { lines: after })).length).toBeLessThan(100);
  });
});

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)));
const keyed = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__'), amount: json }),
  { selector: ({ id }) => id },
);
const state = fc.oneof(json, keyed, fc.record({ lines: keyed, more: json }));
const saved = (patch: Patch): Patch => JSON.parse(JSON.stringify(patch));

describe('a patch', () => {
  test('makes the one value into the other, and back again, also after it was saved', () => {
    fc.assert(
      fc.property(state, state, (before, after) => {
        const patch = saved(diff(before, after));
        expect(applyPatch(before, patch)).toEqual({ value: after, missed: 0 });
        expect(applyPatch(after, reverse(patch))).toEqual({ value: before, missed: 0 });
      }),
    );
  });

  test('joined with the next one does what both do', () => {
    fc.assert(
      fc.property(state, state, state, (first, second, third) => {
        const patch = saved(join(diff(first, second), diff(second, third)));
        expect(applyPatch(first, patch)).toEqual({ value: third, missed: 0 });
        expect(applyPatch(third, reverse(patch))).toEqual({ value: first, missed: 0 });
      }),
    );
  });

  test('joined with one that changed the place around it does what both do', () => {
    const states = [{ a: { b: 1 } }, { a: { b: 2 } }, { a: 7 }, { a: { b: 3 } }, { a: { b: 4 } }];
    const patches = states.slice(1).map((next, at) => diff(states[at], next));
    const patch = patches.reduce(join);
    expect(applyPatch(states[0], patch)).toEqual({ value: states[4], missed: 0 });
    expect(applyPatch(states[4], reverse(patch))).toEqual({ value: states[0], missed: 0 });
  });

  test('of a word typed letter by letter is one change', () => {
    const typed = ['', 'c', 'cm', 'cms'].map((name) => ({ lines: [{ id: 'a', name }] }));
    const patches = typed.slice(1).map((next, at) => diff(typed[at], next));
    expect(patches.reduce(join)).toEqual([
      { path: ['lines', { id: 'a' }, 'name'], before: '', after: 'cms' },
    ]);
  });

  test('changes nothing in the value it is given, nor in the names of all objects', () => {
    const before = JSON.parse('{"a":[{"id":"x"}],"__proto__":{"polluted":1}}');
    const after = JSON.parse('{"a":[],"__proto__":{"polluted":2},"b":1}');
    const copy = structuredClone(before);
    const { value } = applyPatch(before, diff(before, after));
    expect(isSame(value, after)).toBe(true);
    expect(before).toEqual(copy);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('leaves every other value sound, whatever that is', () => {
    fc.assert(
      fc.property(state, state, state, (before, after, other) => {
        const { value } = applyPatch(other, saved(diff(before, after)));
        expect(JSON.parse(JSON.stringify(value ?? null))).toEqual(value ?? null);
      }),
    );
  });
});

describe('on a value that something else has changed, a patch', () => {
  const before = { lines: [line('a'), line('b'), line('c')], note: '' };

  test.each<[string, unknown, unknown, unknown, number]>([
    [
      'makes what fits',
      { ...before, note: 'mine', more: 1 },
      { ...before, note: 'theirs' },
      { ...before, note: 'theirs', more: 1 },
      1,
    ],
    [
      'finds an item by its id where others came and went',
      { ...before, lines: [line('a'), line('b', 2), line('c')] },
      { ...before, lines: [line('new'), line('c'), line('b')] },
      { ...before, lines: [line('new'), line('c'), line('b', 2)] },
      0,
    ],
    [
      'puts an item behind the one it was behind',
      { ...before, lines: [line('a'), line('b'), line('x'), line('c')] },
      { ...before, lines: [line('b'), line('new')] },
      { ...before, lines: [line('b'), line('x'), line('new')] },
      0,
    ],
    [
      'takes out no item that was changed meanwhile',
      { ...before, lines: [line('a'), line('c')] },
      { ...before, lines: [line('a'), line('b', 9), line('c')] },
      { ...before, lines: [line('a'), line('b', 9), line('c')] },
      1,
    ],
    [
      'changes no item that is gone',
      { ...before, lines: [line('a'), line('b', 2), line('c')] },
      { ...before, lines: [line('a')] },
      { ...before, lines: [line('a')] },
      1,
    ],
    [
      'puts in no item twice',
      { ...before, lines: [...before.lines, line('d')] },
      { ...before, lines: [line('d', 5), line('a')] },
      { ...before, lines: [line('d', 5), line('a')] },
      1,
    ],
    [
      'moves nothing in a list of other items',
      { ...before, lines: [line('c'), line('b'), line('a')] },
      { ...before, lines: [line('a'), line('b')] },
      { ...before, lines: [line('a'), line('b')] },
      1,
    ],
    ['leaves another shape alone', { ...before, lines: [] }, [1], [1], 1],
  ])('%s', (_, after, other, expected, missed) => {
    expect(applyPatch(other, diff(before, after))).toEqual({ value: expected, missed });
  });

  test('leaves items alone that are others at their place', () => {
    const patch = diff([1, 2, 3], [1, 9, 9, 3]);
    expect(applyPatch([1, 5, 3], patch)).toEqual({ value: [1, 5, 3], missed: 1 });
    expect(applyPatch([], diff([1], [1, 2]))).toEqual({ value: [], missed: 1 });
  });
});
