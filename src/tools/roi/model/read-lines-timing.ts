import { newLine } from './edit-lines.ts';
import type { ImportReason } from './import-problems.ts';
import {
  type CellReading,
  type NumberContext,
  readCount,
  readWord,
  timingWords,
} from './read-lines-cells.ts';
import type { ReadColumn } from './read-lines-columns.ts';
import { type MonthsOfPlan, readPlanMonth } from './read-plan-month.ts';
import {
  type LineKind,
  mostMonths,
  type RampShape,
  rampShapes,
  type Timing,
  type TimingKind,
  timingKinds,
} from './types.ts';

interface TimingContext extends NumberContext {
  plan: MonthsOfPlan;
}

/** Notes what stands in the way of a row. */
export type Refuse = (at: ReadColumn | 'row', reason: ImportReason) => void;

/** Reads a cell; `undefined` where it is empty or cannot be read. */
export type Take = <Value>(
  column: ReadColumn,
  read: (text: string) => CellReading<Value>,
) => Value | undefined;

/** What nothing is said about is as in a new line; what repeats starts in month 1. */
export function readTiming(
  take: Take,
  refuse: Refuse,
  kind: LineKind,
  context: TimingContext,
): { timing: Timing; isAssumed: boolean } {
  const usual = newLine('', kind).timing;
  const said = take('how often', (text) => readWord<TimingKind>(text, timingKinds, timingWords));
  const timingKind = said ?? usual.kind;
  const given = take('start', (text) => readMonth(text, context.plan.months, context));
  const start = given ?? (timingKind === usual.kind ? usual.start : timingKind === 'once' ? 0 : 1);
  const end = take('end', (text) => {
    const reading = readMonth(text, mostMonths, context);
    if (reading.kind === 'value' && reading.value < start)
      return { kind: 'problem', reason: { code: 'END_BEFORE_START', text, start } };
    if (reading.kind === 'problem' && reading.reason.code === 'MONTH_OUTSIDE')
      return {
        kind: 'problem',
        reason: { code: 'OUT_OF_RANGE', text, from: start, to: mostMonths },
      };
    return reading;
  });
  const shape = take('ramp', (text) =>
    readWord<RampShape>(text, rampShapes, { 's curve': 's-curve' }),
  );
  const months = take('ramp months', (text) => readWhole(text, 2, mostMonths, context));
  if (shape && months === undefined) refuse('ramp', { code: 'RAMP_WITHOUT_MONTHS' });
  const timing: Timing = {
    kind: timingKind,
    start: Math.min(start, context.plan.months),
    ...(end === undefined ? {} : { end }),
    ...(months === undefined ? {} : { ramp: { shape: shape ?? ('linear' as const), months } }),
  };
  return { timing, isAssumed: said === undefined || given === undefined };
}

function readMonth(
  text: string,
  months: number,
  { plan, format }: TimingContext,
): CellReading<number> {
  const reading = readPlanMonth(text, { ...plan, months }, format.locale);
  switch (reading.kind) {
    case 'month':
      return { kind: 'value', value: reading.month };
    case 'outside':
      return { kind: 'problem', reason: { code: 'MONTH_OUTSIDE', text, months } };
    case 'without-year':
      return { kind: 'problem', reason: { code: 'MONTH_WITHOUT_YEAR', text } };
    case 'not-a-month':
      return { kind: 'problem', reason: { code: 'MONTH_UNKNOWN', text } };
  }
}

function readWhole(
  text: string,
  from: number,
  to: number,
  context: NumberContext,
): CellReading<number> {
  const reading = readCount(text, from, to, context);
  if (reading.kind === 'problem' || Number.isInteger(reading.value)) return reading;
  return { kind: 'problem', reason: { code: 'OUT_OF_RANGE', text, from, to } };
}
