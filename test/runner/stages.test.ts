import { expect, test } from 'vitest';
import { chooseStages, stageNames, stages } from './stages.ts';

test('every stage runs when none is named', () => {
  expect(chooseStages([])).toEqual({ kind: 'chosen', stages });
  expect(stages.map(({ name }) => name)).toEqual(stageNames);
});

test('named stages run in their own order, each once', () => {
  const chosen = chooseStages(['browser', 'unit', 'browser']);
  expect(chosen.kind === 'chosen' && chosen.stages.map(({ name }) => name)).toEqual([
    'unit',
    'browser',
  ]);
});

test('an unknown name is given back', () => {
  expect(chooseStages(['unit', 'browsers'])).toEqual({ kind: 'unknown', name: 'browsers' });
});
