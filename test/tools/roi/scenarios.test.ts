import { describe, expect, test } from 'vitest';
import { homes } from '../../../src/lib/departments.ts';
import { sumByHome } from '../../../src/tools/roi/model/departments.ts';
import type { Outlook } from '../../../src/tools/roi/model/outlook.ts';
import { findResults } from '../../../src/tools/roi/model/results.ts';
import { openSaved, writeSaved } from '../../../src/tools/roi/model/units.ts';
import { readScenario } from './scenario.ts';

/** What the playbook's pages quote, in dollars and not discounted. */
const quoted = {
  'cms-replacement': {
    title: 'Replace the CMS',
    hard: { costs: 183000, benefits: 204600, net: 21600 },
    all: { costs: 216000, benefits: 313500, net: 97500 },
    soft: { costs: 33000, benefits: 108900 },
    verdict: { hard: 'reached', all: 'reached' },
  },
  'marketing-automation': {
    title: 'Marketing automation for a sales team of twelve',
    hard: { costs: 85200, benefits: 64800, net: -20400 },
    all: { costs: 95200, benefits: 104400, net: 9200 },
    soft: { costs: 10000, benefits: 39600 },
    verdict: { hard: 'not-reached', all: 'reached' },
  },
} as const;

describe.each(Object.entries(quoted))('the scenario %s', (name, expected) => {
  const { title, saved } = readScenario(name);
  const state = openSaved(saved, 'USD');
  const results = findResults(state, state.open);
  const inDollars = ({ total }: Outlook) => ({
    costs: total.costs / 100,
    benefits: total.benefits / 100,
    net: total.net / 100,
  });

  test('has its title', () => {
    expect(title).toBe(expected.title);
  });

  test('totals what the pages say', () => {
    expect(inDollars(results.hard)).toEqual(expected.hard);
    expect(inDollars(results.all)).toEqual(expected.all);
    const { cost, benefit } = sumByHome(results.totals, ...homes);
    expect({ costs: cost.soft / 100, benefits: benefit.soft / 100 }).toEqual(expected.soft);
  });

  test('pays back where the pages say so', () => {
    const { hard, all } = results;
    expect({ hard: hard.payback.kind, all: all.payback.kind }).toEqual(expected.verdict);
  });

  test('has lines of every home, hard and soft', () => {
    expect(new Set(state.lines.map(({ home }) => home))).toEqual(new Set(homes));
    expect(new Set(state.lines.map(({ hardness }) => hardness)).size).toBe(2);
  });

  test('is written as it was read', () => {
    expect(writeSaved(state, 'USD').state).toEqual(saved);
  });
});

test('the figures of the worked examples stay what they are', () => {
  const figures = Object.keys(quoted).map((name) => {
    const { hard, all } = findResults(openSaved(readScenario(name).saved, 'USD'), 'plan');
    return [hard, all].map(({ netPresentValue, payback, returnOnInvestment }) => ({
      netPresentValue: netPresentValue / 100,
      payback: payback.kind === 'reached' ? payback.months.toFixed(2) : payback.kind,
      returnOnInvestment:
        returnOnInvestment.kind === 'ratio' ? returnOnInvestment.ratio.toFixed(4) : 'no-costs',
    }));
  });
  expect(figures).toMatchInlineSnapshot(`
    [
      [
        {
          "netPresentValue": 4082.64,
          "payback": "30.16",
          "returnOnInvestment": "0.0239",
        },
        {
          "netPresentValue": 64253.77,
          "payback": "22.07",
          "returnOnInvestment": "0.3150",
        },
      ],
      [
        {
          "netPresentValue": -23833.53,
          "payback": "not-reached",
          "returnOnInvestment": "-0.2936",
        },
        {
          "netPresentValue": 1785.3,
          "payback": "21.44",
          "returnOnInvestment": "0.0196",
        },
      ],
    ]
  `);
});
