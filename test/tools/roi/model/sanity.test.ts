import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDoubts } from '../../../../src/tools/roi/model/sanity.ts';
import type { Line } from '../../../../src/tools/roi/model/types.ts';
import { openSaved } from '../../../../src/tools/roi/model/units.ts';
import { anyState, lineWith, stateWith } from '../plans.ts';
import { readScenario } from '../scenario.ts';

const doubtsAbout = (...lines: Line[]) => findDoubts(stateWith({ lines }), 'plan');
const codesAbout = (...lines: Line[]) => doubtsAbout(...lines).map(({ code }) => code);

const project = lineWith({ id: 'project', category: 'implementation', amount: 100 });
const hours = lineWith({
  id: 'hours',
  hardness: 'soft',
  amount: 10,
  inputs: { amount: { low: 5, likely: 10 } },
});
const benefit = (change: Partial<Line> & { id: string; amount?: number }) =>
  lineWith({
    kind: 'benefit',
    name: change.id,
    vouchedBy: 'Maya',
    amount: 900000,
    timing: { kind: 'once', start: 3 },
    ...change,
  });
const saving = (id: string, people: number, each: number, kind: 'monthly' | 'yearly' = 'monthly') =>
  benefit({
    id,
    category: 'time-saved',
    formula: 'time',
    inputs: {
      people: { likely: people },
      hours: { likely: each },
      rate: { likely: 5000 },
      realized: { likely: 1 },
    },
    timing: { kind, start: 3 },
  });

test('a plan that hides nothing raises no doubt', () => {
  expect(doubtsAbout(project, hours, benefit({ id: 'saving' }))).toEqual([]);
});

test('the worked example of a CMS raises no doubt, and an empty plan none either', () => {
  const state = openSaved(readScenario('cms-replacement').saved, 'USD');
  expect(findDoubts(state, state.open)).toEqual([]);
  expect(findDoubts(stateWith({}), 'plan')).toEqual([]);
});

describe('a doubt', () => {
  test.each<[string, Line[], string[]]>([
    [
      'no soft cost',
      [project, benefit({ id: 'a', inputs: { amount: { likely: 9, high: 10 } } })],
      ['NO_SOFT_COST'],
    ],
    [
      'nobody behind a benefit',
      [project, hours, benefit({ id: 'a', vouchedBy: ' ' })],
      ['NOBODY_VOUCHES'],
    ],
    [
      'a benefit in the month in which the work begins',
      [project, hours, benefit({ id: 'a', timing: { kind: 'once', start: 0 } })],
      ['BENEFIT_BEFORE_START'],
    ],
    [
      'revenue as one amount',
      [project, hours, benefit({ id: 'a', category: 'revenue' })],
      ['REVENUE_WITHOUT_MARGIN'],
    ],
    [
      'revenue that is all kept',
      [
        project,
        hours,
        benefit({ id: 'a', formula: 'revenue', inputs: { revenue: { likely: 900000 } } }),
      ],
      ['REVENUE_WITHOUT_MARGIN'],
    ],
    [
      'nearly the same name twice',
      [
        project,
        hours,
        benefit({ id: 'Agency fees saved' }),
        benefit({ id: 'Agency fee saved', amount: 1 }),
      ],
      ['CLAIMED_TWICE'],
    ],
    [
      'the same payment of the same kind for the same department',
      [
        project,
        hours,
        benefit({ id: 'hosting', category: 'saving' }),
        benefit({ id: 'servers', category: 'saving' }),
      ],
      ['CLAIMED_TWICE'],
    ],
    ['more hours than a month has', [project, hours, saving('a', 2, 180)], ['HOURS_EXCEED']],
    [
      'more hours than a year has',
      [project, hours, saving('a', 2, 2100, 'yearly')],
      ['HOURS_EXCEED'],
    ],
    [
      'more hours together than the people have',
      [project, hours, saving('mail', 4, 100), saving('pages', 4, 90)],
      ['HOURS_EXCEED_TOGETHER'],
    ],
    [
      'a plan that pays on soft benefits alone',
      [project, hours, benefit({ id: 'a', hardness: 'soft' })],
      ['ONLY_ON_SOFT'],
    ],
    [
      'no range anywhere',
      [project, { ...hours, inputs: { amount: { likely: 10 } } }, benefit({ id: 'a' })],
      ['NO_RANGE'],
    ],
  ])('is raised by %s', (_, lines, codes) => {
    expect(codesAbout(...lines)).toEqual(codes);
  });

  test('is not raised by as many hours as there are', () => {
    expect(codesAbout(project, hours, saving('a', 2, 173))).toEqual([]);
    expect(codesAbout(project, hours, saving('mail', 4, 80), saving('pages', 4, 93))).toEqual([]);
  });

  test.each<[string, Line, Line]>([
    [
      'one after the other',
      benefit({ id: 'Old server sold' }),
      {
        ...benefit({ id: 'Old servers sold' }),
        timing: { kind: 'once', start: 15 },
      },
    ],
    [
      'in two halves',
      {
        ...benefit({ id: 'first', name: 'Fees saved', category: 'saving' }),
        timing: { kind: 'monthly', start: 1, end: 6 },
      },
      {
        ...benefit({ id: 'second', name: 'Fees saved', category: 'saving' }),
        timing: { kind: 'monthly', start: 7 },
      },
    ],
    [
      'of two teams',
      benefit({ id: 'Hours saved in team 1' }),
      benefit({ id: 'Hours saved in team 2' }),
    ],
  ])('is not raised by benefits %s', (_, one, other) => {
    expect(codesAbout(project, hours, one, other)).toEqual([]);
  });

  test('is raised by one benefit that both departments claim', () => {
    const [first] = doubtsAbout(
      project,
      hours,
      benefit({ id: 'a', name: 'Agency fees saved', home: 'it' }),
      benefit({ id: 'b', name: 'Agency fee saved', home: 'marketing', amount: 1 }),
    );
    expect(first).toMatchObject({ code: 'CLAIMED_TWICE', lines: ['a', 'b'] });
  });

  test('about rates is raised once where no line is soft', () => {
    const flow = [
      lineWith({ id: 'start', amount: 10000 }),
      benefit({ id: 'middle', amount: 23000, timing: { kind: 'once', start: 1 } }),
      lineWith({ id: 'exit', amount: 13200, timing: { kind: 'once', start: 2 } }),
    ];
    const rates = (lines: Line[]) =>
      doubtsAbout(...lines).filter(({ code }) => code === 'SEVERAL_RATES');
    expect(rates(flow)).toHaveLength(1);
    expect(rates([...flow, { ...hours, inputs: { amount: { likely: 1 } } }])).toHaveLength(2);
  });

  test('names the rates that must not be quoted', () => {
    // -100, +230, -132: 10 % and 20 % a month make it worth nothing.
    const [first] = doubtsAbout(
      hours,
      lineWith({ id: 'start', amount: 9990 }),
      benefit({ id: 'middle', amount: 23000, timing: { kind: 'once', start: 1 } }),
      lineWith({ id: 'exit', amount: 13200, timing: { kind: 'once', start: 2 } }),
    );
    expect(first).toMatchObject({ code: 'SEVERAL_RATES', basis: 'hard' });
    expect(first?.code === 'SEVERAL_RATES' && first.rates).toHaveLength(2);
  });

  test('leads to lines that are in the scenario', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const { id } of state.scenarios) {
          const { without } = state.scenarios.find((scenario) => scenario.id === id) ?? {};
          for (const doubt of findDoubts(state, id)) {
            expect(doubt.lines.filter((line) => without?.includes(line))).toEqual([]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
