import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSaved, writeSaved } from '../../../src/tools/roi/model/saved-form.ts';
import { openSaved } from '../../../src/tools/roi/model/units.ts';
import { anyState } from './plans.ts';

const line = {
  id: 'license',
  kind: 'cost',
  name: 'License',
  home: 'it',
  hardness: 'hard',
  amount: 2500,
  timing: { kind: 'monthly', start: 1 },
};
const plan = { start: '2027-01', months: 36, discountRate: 0.1, lines: [line] };
const saved = { kind: 'roi', version: 1, state: plan };
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
          expect(readSaved({ ...saved, [key]: value }).kind).toMatch(/read|refused/);
          expect(readSaved(withPlan({ [key]: value })).kind).toMatch(/read|refused/);
          expect(readSaved(withLine({ [key]: value })).kind).toMatch(/read|refused/);
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
    const refused = [
      null,
      { ...saved, version: 2 },
      { ...saved, kind: 'roadmap' },
      withLine({ colour: 'red' }),
      withLine({ name: undefined }),
      withLine({ home: 'Growth' }),
      withLine({ amount: '60k' }),
      withLine({ amount: -5 }),
      withLine({ amount: 1.2345 }),
      withLine({ timing: null }),
      withLine({ timing: { kind: 'once', start: 40 } }),
      withLine({ timing: { kind: 'once', start: 1.5 } }),
      withLine({ id: 'new license' }),
      withPlan({ lines: [line, line] }),
      withPlan({ start: '2027-13' }),
      withPlan({ discountRate: 10 }),
      withPlan({ lines: 'none' }),
    ];
    expect(refused.flatMap(messagesOf).join('\n')).toMatchInlineSnapshot(`
      "The saved form is empty. Write the fields kind, version and state.
      version is 2. Write 1.
      kind is “roadmap”. Write roi.
      lines[1].colour is not a field of the ROI tracker. Write only id, kind, name, home, hardness, amount and timing.
      lines[1].name is missing. Write what is paid for or gained, like New license.
      lines[1].home is “Growth”. Write one of: it, marketing, shared.
      lines[1].amount is “60k”. Write an amount from 0 to a trillion as a plain number of currency units, like 60000 or 12.5.
      lines[1].amount is -5. Write an amount from 0 to a trillion as a plain number of currency units, like 60000 or 12.5.
      lines[1].amount is 1.2345. Write it with three decimals at most.
      lines[1].timing is empty. Write the fields kind (once or monthly) and start (0 is up front).
      lines[1].timing.start is 40, but the plan has 36 months. Write 0 to 36.
      lines[1].timing.start is 1.5. Write a whole number from 0 to 120.
      lines[1].id is “new license”. Write up to 60 small letters, digits and hyphens, like new-license.
      lines[2].id is “license”, and so is lines[1].id. Write an id that no other line has.
      start is “2027-13”. Write a month from 1900-01 to 2199-12, like 2027-01.
      discountRate is 10. Write a yearly rate as a fraction from 0 to 1: 0.1 for 10 %.
      lines is “none”. Write a list of costs and benefits; [] is an empty one."
    `);
  });
});
