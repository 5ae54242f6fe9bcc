import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyState,
  reduce,
  stepOf,
  type TranslatorAction,
} from '../../../../src/tools/translator/model/state.ts';
import {
  readers,
  type TranslatorState,
  ways,
} from '../../../../src/tools/translator/model/types.ts';

const state: TranslatorState = {
  ...emptyState,
  text: 'A webhook.',
  takenBack: ['webhook'],
  senses: { pr: 'pull-request' },
};
const withOther: TranslatorState = { ...state, other: 'A launch.' };

describe('what follows from an action', () => {
  test.each<[TranslatorAction, TranslatorState, Partial<TranslatorState>]>([
    [{ type: 'text-changed', which: 'text', text: 'x' }, state, { text: 'x' }],
    [{ type: 'text-changed', which: 'other', text: 'x' }, withOther, { other: 'x' }],
    [{ type: 'writer-chosen', by: 'marketing' }, state, { by: 'marketing' }],
    [{ type: 'reader-chosen', reader: 'finance' }, state, { reader: 'finance' }],
    [{ type: 'way-chosen', way: 'act' }, state, { way: 'act' }],
    [{ type: 'addition-taken-back', term: 'api' }, state, { takenBack: ['webhook', 'api'] }],
    [{ type: 'addition-put-back', term: 'webhook' }, state, { takenBack: [] }],
    [{ type: 'all-put-back' }, state, { takenBack: [] }],
    [
      { type: 'sense-chosen', word: 'sql', term: 'query' },
      state,
      { senses: { pr: 'pull-request', sql: 'query' } },
    ],
    [{ type: 'other-added' }, state, { other: '' }],
  ])('$0.type', (action, before, expected) => {
    expect(reduce(before, action)).toEqual({ ...before, ...expected });
  });

  test('a second text goes without a trace', () => {
    expect(reduce(withOther, { type: 'other-removed' })).toEqual(state);
    expect('other' in reduce(withOther, { type: 'other-removed' })).toBe(false);
  });

  test('another beginning takes the place of everything', () => {
    expect(reduce(withOther, { type: 'state-replaced', state: emptyState })).toBe(emptyState);
  });
});

test.each<TranslatorAction>([
  { type: 'text-changed', which: 'text', text: 'A webhook.' },
  { type: 'writer-chosen', by: 'it' },
  { type: 'reader-chosen', reader: 'marketing' },
  { type: 'way-chosen', way: 'explain' },
  { type: 'addition-taken-back', term: 'webhook' },
  { type: 'other-added' },
])('$type with what is so already is no step', (action) => {
  expect(reduce(withOther, action)).toBe(withOther);
});

test('only typing joins into one step, for each text by itself', () => {
  expect(stepOf({ type: 'text-changed', which: 'text', text: '' })).toEqual({
    kind: 'joined',
    group: 'text:text',
  });
  expect(stepOf({ type: 'text-changed', which: 'other', text: '' })).toEqual({
    kind: 'joined',
    group: 'text:other',
  });
  expect(stepOf({ type: 'all-put-back' })).toEqual({ kind: 'own' });
});

test('no action but typing changes a text, and none a state that was given', () => {
  const ids = fc.constantFrom('webhook', 'api', 'launch');
  const actions: fc.Arbitrary<TranslatorAction> = fc.oneof(
    fc.record({ type: fc.constant('writer-chosen'), by: fc.constantFrom('it', 'marketing') }),
    fc.record({ type: fc.constant('reader-chosen'), reader: fc.constantFrom(...readers) }),
    fc.record({ type: fc.constant('way-chosen'), way: fc.constantFrom(...ways) }),
    fc.record({ type: fc.constant('addition-taken-back'), term: ids }),
    fc.record({ type: fc.constant('addition-put-back'), term: ids }),
    fc.record({ type: fc.constant('all-put-back') }),
    fc.record({ type: fc.constant('sense-chosen'), word: fc.constant('pr'), term: ids }),
  );
  fc.assert(
    fc.property(fc.array(actions), (steps) => {
      const given = structuredClone(withOther);
      const { text, other, takenBack } = steps.reduce(reduce, given);
      expect([text, other]).toEqual([withOther.text, withOther.other]);
      expect(new Set(takenBack).size).toBe(takenBack.length);
      expect(given).toEqual(withOther);
    }),
  );
});
