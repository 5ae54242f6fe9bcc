import { fromUnits, type Minor, minor, toUnits } from '../../../lib/money.ts';
import { settleTiming } from './flows.ts';
import {
  type Estimate,
  type InputName,
  type Inputs,
  inputKinds,
  settleEstimate,
} from './formulas.ts';
import type {
  SavedChange,
  SavedEstimate,
  SavedInputs,
  SavedLine,
  SavedPlan,
  SavedRoi,
  SavedScenario,
} from './saved-types.ts';
import type { Line, LineChange, RoiState, Scenario } from './types.ts';

/**
 * The saved form holds money in whole currency units, so that an author writes `60000` and not
 * `6000000`, and so that a playbook that changes its currency keeps its numbers. Inside, money is
 * in minor units. Both ways are exact up to the decimals that the currency has. What has its usual
 * value is left out of the saved form.
 */

const firstScenario: SavedScenario = { id: 'plan', name: '' };

/** Starts from a plan that `readSaved` has read. */
export function openSaved(saved: SavedPlan, currency: string): RoiState {
  const scenarios = (saved.scenarios ?? [firstScenario]).map(
    (scenario): Scenario => ({
      id: scenario.id,
      name: scenario.name,
      without: scenario.without ?? [],
      changes: mapValues(scenario.changes ?? {}, (change) => openChange(change, currency)),
    }),
  );
  return {
    start: saved.start,
    months: saved.months,
    discountRate: saved.discountRate,
    inflation: saved.inflation ?? 0,
    prices: saved.prices ?? 'nominal',
    lines: saved.lines.map((line) => openLine(line, currency)),
    scenarios,
    actuals: mapValues(saved.actuals ?? {}, (months) =>
      mapValues(months, (amount) => fromUnits(amount, currency)),
    ),
    closedThrough: saved.closedThrough ?? -1,
    open: saved.open ?? scenarios[0]?.id ?? firstScenario.id,
    typed: saved.typed ?? {},
  };
}

/** The saved form of a state. */
export function writeSaved(state: RoiState, currency: string): SavedRoi {
  const { inflation, prices, scenarios, actuals, closedThrough, open, typed } = state;
  const [first] = scenarios;
  const isUsual =
    scenarios.length === 1 && first?.id === firstScenario.id && first.name === firstScenario.name;
  const plan: SavedPlan = {
    start: state.start,
    months: state.months,
    discountRate: state.discountRate,
    ...(inflation === 0 ? {} : { inflation }),
    ...(prices === 'nominal' ? {} : { prices }),
    lines: state.lines.map((line) => writeLine(line, currency)),
    ...(isUsual && first.without.length === 0
      ? {}
      : {
          scenarios: scenarios.map(({ id, name, without, changes }) => ({
            id,
            name,
            ...(without.length === 0 ? {} : { without }),
            ...(isEmpty(changes)
              ? {}
              : { changes: mapValues(changes, (change) => writeChange(change, currency)) }),
          })),
        }),
    ...(isEmpty(actuals)
      ? {}
      : {
          actuals: mapValues(actuals, (months) =>
            mapValues(months, (amount) => toUnits(amount, currency)),
          ),
        }),
    ...(closedThrough < 0 ? {} : { closedThrough }),
    ...(open === first?.id ? {} : { open }),
    ...(isEmpty(typed) ? {} : { typed }),
  };
  return { kind: 'roi', version: 2, state: plan };
}

function openLine(saved: SavedLine, currency: string): Line {
  const { category, owner, confidence, explanation, vouchedBy, inputs, ...line } = saved;
  return {
    ...line,
    category: category ?? 'other',
    owner: owner ?? saved.home,
    confidence: confidence ?? 'medium',
    inputs: openInputs(inputs, currency),
    explanation: explanation ?? '',
    vouchedBy: vouchedBy ?? '',
  };
}

/** A line as `SavedPlan` holds it. */
export function writeLine(line: Line, currency: string): SavedLine {
  const known = written.get(line);
  if (known?.currency === currency) return known.saved;
  const saved = writeNewLine(line, currency);
  written.set(line, { currency, saved });
  return saved;
}

// Lines are never changed in place, so only those that changed need be written again.
const written = new WeakMap<Line, { currency: string; saved: SavedLine }>();

function writeNewLine(line: Line, currency: string): SavedLine {
  const { category, owner, confidence, explanation, vouchedBy, inputs, ...rest } = line;
  return {
    ...rest,
    timing: settleTiming(rest.timing),
    inputs: writeInputs(inputs, currency),
    ...(category === 'other' ? {} : { category }),
    ...(owner === line.home ? {} : { owner }),
    ...(confidence === 'medium' ? {} : { confidence }),
    ...(explanation === '' ? {} : { explanation }),
    ...(vouchedBy === '' ? {} : { vouchedBy }),
  };
}

function openChange({ inputs, ...change }: SavedChange, currency: string): LineChange {
  return inputs ? { ...change, inputs: openInputs(inputs, currency) } : change;
}

function writeChange({ inputs, ...change }: LineChange, currency: string): SavedChange {
  return {
    ...change,
    ...(change.timing ? { timing: settleTiming(change.timing) } : {}),
    ...(inputs ? { inputs: writeInputs(inputs, currency) } : {}),
  };
}

function openInputs(saved: SavedInputs, currency: string): Inputs {
  return mapInputs(saved, (estimate: SavedEstimate, name) => {
    const open = (value: number) =>
      inputKinds[name] === 'money' ? fromUnits(value, currency) : value;
    if (typeof estimate === 'number') return { likely: open(estimate) };
    return mapValues({ ...estimate }, open) as unknown as Estimate;
  });
}

function writeInputs(inputs: Inputs, currency: string): SavedInputs {
  return mapInputs(inputs, (estimate: Estimate, name) => {
    const write = (value: number) =>
      inputKinds[name] === 'money' ? toUnits(asMinor(value), currency) : value;
    const { low, likely, high } = settleEstimate(estimate);
    if (low === undefined && high === undefined) return write(likely);
    return mapValues(
      settleEstimate(estimate) as unknown as Record<string, number>,
      write,
    ) as unknown as SavedEstimate;
  });
}

const asMinor = (value: number): Minor => minor(value);

function mapInputs<From, To>(
  inputs: { [Name in InputName]?: From },
  change: (value: From, name: InputName) => To,
): { [Name in InputName]?: To } {
  const entries = Object.entries(inputs) as [InputName, From][];
  return Object.fromEntries(entries.map(([name, value]) => [name, change(value, name)]));
}

function mapValues<From, To>(
  record: Record<string, From>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

const isEmpty = (record: object) => Object.keys(record).length === 0;
