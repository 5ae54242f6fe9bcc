import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findResults } from '../../../../src/tools/roi/model/results.ts';
import { readSaved, writeSaved } from '../../../../src/tools/roi/model/saved-form.ts';
import { openSaved } from '../../../../src/tools/roi/model/units.ts';
import { anyState } from '../plans.ts';

const line = {
  id: 'license',
  kind: 'cost',
  name: 'License',
  home: 'it',
  hardness: 'hard',
  formula: 'amount',
  inputs: { amount: 2500 },
  timing: { kind: 'monthly', start: 1 },
};
const plan = { start: '2027-01', months: 36, discountRate: 0.1, lines: [line] };
const saved = { kind: 'roi', version: 2, state: plan };
const withLine = (change: object) => ({
  ...saved,
  state: { ...plan, lines: [{ ...line, ...change }] },
});
const withPlan = (change: object) => ({ ...saved, state: { ...plan, ...change } });

const messagesOf = (value: unknown) => {
  const reading = readSaved(value);
  return reading.kind === 'refused' ? reading.problems.map(({ message }) => message) : [];
};

describe('readSaved', () => {
  test('reads a plan', () => {
    expect(readSaved(saved)).toEqual({ kind: 'read', state: plan });
  });

  test('reads an empty plan', () => {
    expect(readSaved(withPlan({ lines: [] })).kind).toBe('read');
  });

  test('reads what was written, in any currency', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom('USD', 'JPY', 'KWD'), (state, currency) => {
        const reading = readSaved(JSON.parse(JSON.stringify(writeSaved(state, currency))));
        expect(reading.kind === 'read' && openSaved(reading.state, currency)).toEqual(state);
      }),
    );
  });

  test('answers anything at all without throwing', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('kind', 'version', 'state', 'lines', 'start'),
        (value, key) => {
          expect(readSaved(value).kind).toBe('refused');
          expect(readSaved({ ...saved, [key]: value }).kind).toMatch(/read|refused|newer/);
          expect(readSaved(withPlan({ [key]: value })).kind).toMatch(/read|refused|newer/);
          expect(readSaved(withLine({ [key]: value })).kind).toMatch(/read|refused|newer/);
        },
      ),
    );
  });

  test('says where a problem is', () => {
    const reading = readSaved(withLine({ timing: { kind: 'once', start: 40 } }));
    expect(reading.kind === 'refused' && reading.problems.map(({ path }) => path)).toEqual([
      ['state', 'lines', 0, 'timing', 'start'],
    ]);
  });

  test('reports every problem at once', () => {
    expect(
      messagesOf(withPlan({ months: 0, start: 'soon', lines: [{ ...line, kind: 'x' }] })),
    ).toHaveLength(3);
  });

  test('says what is so and what to write instead', () => {
    const amountOf = (amount: unknown) => withLine({ inputs: { amount } });
    const scenario = { id: 'plan', name: 'Plan' };
    const refused = [
      null,
      { ...saved, version: 0 },
      { ...saved, kind: 'roadmap' },
      withLine({ colour: 'red' }),
      withLine({ name: undefined }),
      withLine({ home: 'Growth' }),
      withLine({ category: 'revenue' }),
      withLine({ inputs: null }),
      withLine({ inputs: { price: 3, tax: 4 } }),
      amountOf('60k'),
      amountOf(-5),
      amountOf(1.2345),
      amountOf({ low: 3 }),
      amountOf({ low: 3, likely: 2 }),
      amountOf({ likely: 2, high: 1 }),
      amountOf({ likely: 2, most: 1 }),
      withLine({ formula: 'revenue', inputs: { margin: 40 } }),
      withLine({ timing: null }),
      withLine({ timing: { kind: 'once', start: 40 } }),
      withLine({ timing: { kind: 'once', start: 1.5 } }),
      withLine({ timing: { kind: 'monthly', start: 5, end: 4 } }),
      withLine({ timing: { kind: 'monthly', start: 5, ramp: { shape: 'bell', months: 1 } } }),
      withLine({ id: 'new license' }),
      withPlan({ lines: [line, line] }),
      withPlan({ start: '2027-13' }),
      withPlan({ discountRate: 10 }),
      withPlan({ lines: 'none' }),
      withPlan({ scenarios: [] }),
      withPlan({ scenarios: [scenario, scenario] }),
      withPlan({ scenarios: [{ ...scenario, without: ['gone'] }] }),
      withPlan({ scenarios: [{ ...scenario, changes: { license: { name: 'x' } } }] }),
      withPlan({ scenarios: [scenario, { id: 'b', name: 'B', changes: { gone: {} } }] }),
      withPlan({ scenarios: Array.from({ length: 5 }, (_, at) => ({ id: `s${at}`, name: '' })) }),
      withPlan({ actuals: { license: { 37: 5 } } }),
      withPlan({ actuals: { license: { 4: -5 } } }),
      withPlan({ actuals: { gone: { 3: 5 } } }),
      withPlan({ actuals: { license: { soon: 5 } } }),
      withPlan({ closedThrough: 37 }),
    ];
    expect(refused.flatMap(messagesOf).join('\n')).toMatchInlineSnapshot(`
      "The saved form is empty. Write the fields kind, version and state.
      version is 0. Write 2.
      kind is “roadmap”. Write roi.
      lines[1].colour is not a field of the ROI tracker. Write only id, kind, name, home, hardness, formula, inputs and timing, and where needed category, owner, confidence, explanation and vouchedBy.
      lines[1].name is missing. Write what is paid for or gained, like New license.
      lines[1].home is “Growth”. Write one of: it, marketing, shared.
      lines[1].category is “revenue”, and this is a cost. Write one of: license, implementation, integration, data-migration, training, support, security-review, internal-time, productivity-dip, exit, other.
      lines[1].inputs is empty. Write the fields amount, seats, price, people, hours, rate, realized, revenue, margin, probability, impact, growth.
      lines[1].inputs.tax is not a field of the ROI tracker. Write only amount, seats, price, people, hours, rate, realized, revenue, margin, probability, impact, growth.
      lines[1].inputs.amount is “60k”. Write an amount from 0 to a trillion as a plain number of currency units, like 60000 or 12.5.
      lines[1].inputs.amount is -5. Write an amount from 0 to a trillion as a plain number of currency units, like 60000 or 12.5.
      lines[1].inputs.amount is 1.2345. Write it with three decimals at most.
      lines[1].inputs.amount.likely is missing. Write an amount from 0 to a trillion as a plain number of currency units, like 60000 or 12.5.
      lines[1].inputs.amount.low is 3, above likely. Write 2 or less.
      lines[1].inputs.amount.high is 1, below likely. Write 2 or more.
      lines[1].inputs.amount.most is not a field of the ROI tracker. Write only low, likely and high.
      lines[1].inputs.margin is 40. Write a share as a fraction from 0 to 1: 0.6 for 60 %.
      lines[1].timing is empty. Write the fields kind (once, monthly or yearly), start (0 is up front) and, where needed, end and ramp.
      lines[1].timing.start is 40, but the plan has 36 months. Write 0 to 36.
      lines[1].timing.start is 1.5. Write a whole number from 0 to 120.
      lines[1].timing.end is 4, before the start in month 5. Write 5 to 120.
      lines[1].timing.ramp.shape is “bell”. Write one of: linear, s-curve.
      lines[1].timing.ramp.months is 1. Write a whole number from 2 to 120.
      lines[1].id is “new license”. Write up to 60 small letters, digits and hyphens, like new-license.
      lines[2].id is “license”, and so is lines[1].id. Write an id that no other line has.
      start is “2027-13”. Write a month from 1900-01 to 2199-12, like 2027-01.
      discountRate is 10. Write a yearly rate as a fraction from 0 to 1: 0.1 for 10 %.
      lines is “none”. Write a list of costs and benefits; [] is an empty one.
      scenarios is a list. Write one scenario at least, or leave scenarios out.
      scenarios[2].id is “plan” a second time. Write an id that no other scenario has.
      scenarios[1].without[1] is “gone”, and no line has that id. Write the id of a line.
      scenarios[1].changes is in the first scenario, which the others differ from. Write it in the lines themselves.
      scenarios[2].changes.gone belongs to no line. Write the id of a line.
      scenarios is a list. Write at most 4 scenarios.
      actuals.license.37 is after the plan’s 36 months. Write a month from 0 to 36.
      actuals.license.4 is -5. Write an amount from 0 to a trillion as a plain number of currency units, like 60000 or 12.5.
      actuals.gone belongs to no line. Write the id of a line.
      actuals.license.soon is not a field of the ROI tracker. Write only a month from 0 to 120.
      closedThrough is 37, but the plan has 36 months. Write -1 to 36."
    `);
    expect(refused.filter((value) => readSaved(value).kind !== 'refused')).toEqual([]);
  });
});

describe('a saved form of another version', () => {
  const first = JSON.parse(readFileSync('test/tools/roi/saved/version-1.json', 'utf8'));

  test('1 is read with the same figures', () => {
    const reading = readSaved(first);
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    const { hard, all } = findResults(openSaved(reading.state, 'USD'), 'plan');
    expect([hard.netPresentValue, all.netPresentValue]).toEqual([408264, 6425377]);
  });

  test('2 is read with its scenarios and its actual numbers, and written as it was', () => {
    const second = JSON.parse(readFileSync('test/tools/roi/saved/version-2.json', 'utf8'));
    const reading = readSaved(second);
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    const state = openSaved(reading.state, 'USD');
    const values = ['plan', 'vendor-b'].map((id) => findResults(state, id).all.netPresentValue);
    expect(values).toMatchInlineSnapshot(`
      [
        178530,
        672656,
      ]
    `);
    expect(state.closedThrough).toBe(4);
    expect(writeSaved(state, 'USD')).toEqual(second);
  });

  test('1 is refused in the same words where it is wrong', () => {
    const { state } = first;
    const [line] = state.lines;
    const wrong = { ...first, state: { ...state, lines: [{ ...line, amount: '60k' }] } };
    expect(messagesOf(wrong)).toMatchInlineSnapshot(`
      [
        "lines[1].inputs.amount is “60k”. Write an amount from 0 to a trillion as a plain number of currency units, like 60000 or 12.5.",
      ]
    `);
    expect(messagesOf({ ...first, state: null })).toMatchInlineSnapshot(`
      [
        "state is empty. Write the fields start, months, discountRate and lines, and where needed inflation, prices, scenarios, actuals and closedThrough.",
      ]
    `);
  });

  test('that is newer is told apart from one that is damaged', () => {
    expect(readSaved({ ...saved, version: 3, state: 'anything' })).toEqual({
      kind: 'newer',
      version: 3,
    });
  });
});
