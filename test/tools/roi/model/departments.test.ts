import { expect, test } from 'vitest';
import { sharesOf } from '../../../../src/tools/roi/model/departments.ts';
import { findResults } from '../../../../src/tools/roi/model/results.ts';
import { lineWith, stateWith } from '../plans.ts';

const totalsOf = (...lines: ReturnType<typeof lineWith>[]) =>
  findResults(stateWith({ lines }), 'plan').totals;

test('what is shared counts half for each department', () => {
  const totals = totalsOf(
    lineWith({ id: 'license', amount: 300 }),
    lineWith({ id: 'training', home: 'shared', amount: 100 }),
    lineWith({ id: 'saving', kind: 'benefit', home: 'marketing', amount: 500 }),
  );
  expect(sharesOf(totals, 'it')).toEqual({ pays: 0.875, gains: 0 });
  expect(sharesOf(totals, 'marketing')).toEqual({ pays: 0.125, gains: 1 });
});

test('there is no share of nothing', () => {
  const totals = totalsOf(lineWith({ id: 'license' }));
  expect(sharesOf(totals, 'it')).toEqual({ pays: 1, gains: undefined });
});
