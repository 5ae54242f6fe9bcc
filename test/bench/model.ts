import { homes } from '../../src/lib/departments.ts';
import { monthOf } from '../../src/lib/months.ts';
import type { Estimate, Formula, Inputs } from '../../src/tools/roi/model/formulas.ts';
import { describeSimulation } from '../../src/tools/roi/model/simulation/describe-simulation.ts';
import { simulate } from '../../src/tools/roi/model/simulation/simulate.ts';
import type { SimulationResult } from '../../src/tools/roi/model/simulation/types.ts';
import type { Line, LineKind, Plan, Timing } from '../../src/tools/roi/model/types.ts';

const range = (low: number, likely: number, high: number): Estimate => ({ low, likely, high });

const lineOf = (
  kind: LineKind,
  hardness: Line['hardness'],
  name: string,
  formula: Formula,
  inputs: Inputs,
  timing: Timing,
): Line => ({
  id: name,
  kind,
  name,
  category: 'other',
  owner: 'it',
  home: 'it',
  hardness,
  confidence: 'medium',
  formula,
  inputs,
  timing,
  explanation: '',
  vouchedBy: '',
});

const monthly = (start: number, more: Partial<Timing> = {}): Timing => ({
  kind: 'monthly',
  start,
  ...more,
});
const once = (start: number): Timing => ({ kind: 'once', start });

/** Twelve lines in which every input has a range: 25 of them, one a growth. Money in cents. */
export const lines: Line[] = [
  lineOf(
    'cost',
    'hard',
    'license',
    'seats',
    { seats: range(180, 200, 260), price: range(4000, 4500, 6000) },
    monthly(1),
  ),
  lineOf('cost', 'hard', 'implementation', 'amount', { amount: range(8e6, 1e7, 2e7) }, once(0)),
  lineOf('cost', 'hard', 'integration', 'amount', { amount: range(2e6, 4e6, 9e6) }, once(3)),
  lineOf('cost', 'hard', 'migration', 'amount', { amount: range(1e6, 2e6, 5e6) }, once(2)),
  lineOf(
    'cost',
    'soft',
    'training',
    'time',
    { people: range(30, 40, 60), hours: range(6, 8, 16), rate: range(5000, 6000, 7500) },
    once(4),
  ),
  lineOf(
    'cost',
    'hard',
    'support',
    'amount',
    { amount: range(200_000, 250_000, 400_000), growth: range(0, 0.03, 0.08) },
    monthly(1),
  ),
  lineOf(
    'cost',
    'soft',
    'internal-time',
    'time',
    { people: range(3, 4, 6), hours: range(40, 60, 100), rate: range(6000, 7000, 8000) },
    monthly(0, { end: 8 }),
  ),
  lineOf('cost', 'hard', 'exit', 'amount', { amount: range(500_000, 1e6, 3e6) }, once(6)),
  lineOf('benefit', 'hard', 'saving', 'amount', { amount: range(6e5, 9e5, 1e6) }, monthly(7)),
  lineOf(
    'benefit',
    'hard',
    'revenue',
    'revenue',
    { revenue: range(1e6, 3e6, 4e6), margin: range(0.2, 0.3, 0.4) },
    monthly(9, { ramp: { shape: 's-curve', months: 6 } }),
  ),
  lineOf(
    'benefit',
    'soft',
    'time-saved',
    'time',
    {
      people: range(60, 80, 90),
      hours: range(1, 3, 4),
      rate: range(5000, 6000, 7000),
      realized: range(0.2, 0.5, 0.6),
    },
    monthly(6, { ramp: { shape: 'linear', months: 4 } }),
  ),
  lineOf(
    'benefit',
    'soft',
    'risk',
    'risk',
    { probability: range(0.02, 0.05, 0.1), impact: range(1e7, 3e7, 9e7) },
    { kind: 'yearly', start: 12 },
  ),
];

export const planOf = (planLines: Line[], months: number): Plan => ({
  start: monthOf(2027, 1),
  months,
  discountRate: 0.1,
  inflation: 0,
  prices: 'nominal',
  lines: planLines,
  scenarios: [{ id: 'plan', name: '', without: [], changes: {} }],
  actuals: {},
  closedThrough: -1,
});

/** The twelve lines again and again, each time with other amounts, so that no two lines are one. */
export const manyLines = (count: number): Line[] =>
  Array.from({ length: count }, (_, index) => {
    const line = lines[index % lines.length] as Line;
    const growth = { likely: (index % 7) / 100 };
    return {
      ...line,
      id: `${line.id}-${index}`,
      home: homes[index % homes.length] ?? 'shared',
      inputs: { ...line.inputs, growth },
    };
  });

export function simulatePlan(plan: Plan, runs: number): SimulationResult {
  const steps = simulate(describeSimulation(plan, 1, runs));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
