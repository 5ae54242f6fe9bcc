import { type Department, type Home, homes } from '../../../lib/departments.ts';
import { addUp, type Minor, minor, nothing } from '../../../lib/money.ts';
import { type Flows, inTerms, type Terms } from './outlook.ts';
import { type Hardness, hardnesses, type Line, type LineKind, lineKinds } from './types.ts';

/** What each pays and gains over the whole plan, not discounted. */
export type Totals = Record<Home, Record<LineKind, Record<Hardness, Minor>>>;

export function findTotals(lines: readonly Line[], flows: Flows, terms: Terms): Totals {
  const totals = record(homes, () => record(lineKinds, () => record(hardnesses, () => nothing)));
  for (const line of lines) {
    const { [line.kind]: ofKind } = totals[line.home];
    ofKind[line.hardness] = minor(ofKind[line.hardness] + addUp(inTerms(flows(line), terms)));
  }
  return totals;
}

/** What a department's lines come to: all of it, and how much of that is soft. */
export type HomeSum = Record<LineKind | 'net', { all: Minor; soft: Minor }>;

export function sumByHome(totals: Totals, ...chosen: readonly Home[]): HomeSum {
  const sum = (kind: LineKind, counted: readonly Hardness[]) =>
    addUp(chosen.flatMap((home) => counted.map((hardness) => totals[home][kind][hardness])));
  const both = (kind: LineKind) => ({ all: sum(kind, hardnesses), soft: sum(kind, ['soft']) });
  const [cost, benefit] = [both('cost'), both('benefit')];
  const net = { all: minor(benefit.all - cost.all), soft: minor(benefit.soft - cost.soft) };
  return { cost, benefit, net };
}

/** Which part of all costs a department pays and of all benefits it gains; what is shared counts half. */
export interface Shares {
  /** From 0 to 1; `undefined` where there is nothing to share. */
  pays: number | undefined;
  gains: number | undefined;
}

export function sharesOf(totals: Totals, department: Department): Shares {
  const part = (kind: LineKind) => {
    const of = (...chosen: Home[]) => sumByHome(totals, ...chosen)[kind].all;
    const whole = of(...homes);
    return whole === 0 ? undefined : (of(department) + of('shared') / 2) / whole;
  };
  return { pays: part('cost'), gains: part('benefit') };
}

function record<Key extends string, Value>(
  keys: readonly Key[],
  worth: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, worth(key)])) as Record<Key, Value>;
}
