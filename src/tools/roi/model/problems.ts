import { type AmountProblem, readAmount } from '../../../lib/read-amount.ts';
import { readDecimal, toNumber } from '../../../lib/read-decimal.ts';
import { targetOf } from './fields.ts';
import { type InputKind, inputKinds, inputOf } from './formulas.ts';
import { growthLimits, largestCount } from './limits.ts';
import { linesOf } from './scenarios.ts';
import {
  type EstimatePart,
  type FieldKey,
  type Formats,
  mostMonths,
  type RoiState,
} from './types.ts';

/** What a field's number is: money, a count, a share of a whole, or a percentage. */
export type NumberKind = 'amount' | 'count' | 'months' | 'rate';

/** Why the text in a number field is not taken. A code is never renamed. */
export type ProblemReason =
  | { [Code in AmountProblem]: { code: Code; number: NumberKind } }[AmountProblem]
  | { code: 'NEGATIVE_AMOUNT' }
  | { code: 'NOT_WHOLE'; from: number; to: number }
  | { code: 'OUT_OF_RANGE'; from: number; to: number }
  | { code: 'RATE_OUT_OF_RANGE'; from: number; to: number }
  /** An end of a range is on the wrong side of the likely number, which is `limit`. */
  | { code: 'RANGE_ORDER'; part: EstimatePart; limit: number; input: InputKind }
  | { code: 'END_BEFORE_START'; start: number }
  | { code: 'CUTS_OFF_LINE'; name: string; start: number }
  | { code: 'CUTS_OFF_ACTUALS'; month: number };

export interface FieldProblem {
  field: FieldKey;
  reason: ProblemReason;
}

export type FieldReading =
  | { kind: 'number'; value: number }
  /** The field may be empty, and is. */
  | { kind: 'none' }
  | { kind: 'problem'; reason: ProblemReason };

/** The fields whose text is not taken, in the order in which they were typed. */
export function findProblems(state: RoiState, formats: Formats): FieldProblem[] {
  return Object.entries(state.typed).flatMap(([field, text]) => {
    const reading = readField(field, text, state, formats);
    return reading.kind === 'problem' ? [{ field, reason: reading.reason }] : [];
  });
}

/** Reads a field's text: minor units for money, a fraction for a rate or share, whole months. */
export function readField(
  field: FieldKey,
  text: string,
  state: RoiState,
  formats: Formats,
): FieldReading {
  const target = targetOf(field);
  const mayBeEmpty =
    target.kind === 'end' ||
    target.kind === 'ramp' ||
    target.kind === 'actual' ||
    (target.kind === 'input' && (target.part !== 'likely' || target.input === 'growth'));
  if (mayBeEmpty && text.trim() === '') return { kind: 'none' };
  switch (target.kind) {
    case 'months':
      return readLength(text, state, formats);
    case 'discountRate':
    case 'inflation':
      return readRate(text, 0, 1, formats);
    case 'start':
      return readMonths(text, 0, state.months, formats);
    case 'end':
      return readEnd(text, state, target, formats);
    case 'ramp':
      return readMonths(text, 2, mostMonths, formats);
    case 'actual':
      return readMoney(text, formats);
    case 'input':
      return readInput(text, state, target, formats);
    default:
      return target satisfies never;
  }
}

function readInput(
  text: string,
  state: RoiState,
  target: Extract<ReturnType<typeof targetOf>, { kind: 'input' }>,
  formats: Formats,
): FieldReading {
  const kind = inputKinds[target.input];
  const reading = readInputKind(text, kind, formats);
  const line = linesOf(state, target.scenario).find(({ id }) => id === target.line);
  if (reading.kind !== 'number' || !line) return reading;
  const { value } = reading;
  const { likely } = inputOf(line.inputs, target.input);
  const { part } = target;
  if (part === 'low' ? value <= likely : part === 'high' ? value >= likely : true) return reading;
  return refuse({ code: 'RANGE_ORDER', part, limit: likely, input: kind });
}

function readInputKind(text: string, kind: InputKind, formats: Formats): FieldReading {
  switch (kind) {
    case 'money':
      return readMoney(text, formats);
    case 'count':
      return readCount(text, formats);
    case 'share':
      return readRate(text, 0, 1, formats);
    case 'growth':
      return readRate(text, growthLimits.from, growthLimits.to, formats);
  }
}

function readMoney(text: string, { locale, currency }: Formats): FieldReading {
  const reading = readAmount(text, locale, currency);
  if (reading.kind === 'problem') return refuse({ code: reading.code, number: 'amount' });
  if (reading.amount < 0) return refuse({ code: 'NEGATIVE_AMOUNT' });
  return { kind: 'number', value: reading.amount };
}

function readCount(text: string, formats: Formats): FieldReading {
  const reading = readDecimal(text, formats.locale, 2);
  if (reading.kind === 'problem') return refuse({ code: reading.code, number: 'count' });
  const value = toNumber(reading.decimal);
  if (value < 0 || value > largestCount) {
    return refuse({ code: 'OUT_OF_RANGE', from: 0, to: largestCount });
  }
  return { kind: 'number', value };
}

function readLength(text: string, state: RoiState, formats: Formats): FieldReading {
  const reading = readMonths(text, 1, mostMonths, formats);
  if (reading.kind !== 'number') return reading;
  const { value } = reading;
  const cutOff = findLateLine(state, value);
  if (cutOff) return refuse({ code: 'CUTS_OFF_LINE', ...cutOff });
  const counted = Object.values(state.actuals).flatMap((months) => Object.keys(months).map(Number));
  const month = Math.max(state.closedThrough, ...counted);
  return month > value ? refuse({ code: 'CUTS_OFF_ACTUALS', month }) : reading;
}

/** The first line that starts after a month, in the shared lines or in what a scenario says differently. */
function findLateLine({ lines, scenarios }: RoiState, month: number) {
  for (const { id, name, timing } of lines) {
    const changed = scenarios.flatMap(({ changes }) => changes[id]?.timing ?? []);
    const late = [timing, ...changed].find(({ start }) => start > month);
    if (late) return { name, start: late.start };
  }
  return undefined;
}

function readEnd(
  text: string,
  state: RoiState,
  { scenario, line }: { scenario: string; line: string },
  formats: Formats,
): FieldReading {
  const reading = readMonths(text, 0, mostMonths, formats);
  const start = linesOf(state, scenario).find(({ id }) => id === line)?.timing.start ?? 0;
  if (reading.kind !== 'number' || reading.value >= start) return reading;
  return refuse({ code: 'END_BEFORE_START', start });
}

function readMonths(text: string, from: number, to: number, formats: Formats): FieldReading {
  const reading = readDecimal(text, formats.locale, 3);
  if (reading.kind === 'problem') return refuse({ code: reading.code, number: 'months' });
  const value = toNumber(reading.decimal);
  if (!Number.isInteger(value)) return refuse({ code: 'NOT_WHOLE', from, to });
  if (value < from || value > to) return refuse({ code: 'OUT_OF_RANGE', from, to });
  return { kind: 'number', value };
}

function readRate(text: string, from: number, to: number, formats: Formats): FieldReading {
  const reading = readDecimal(text.replace(/[%٪]/, ''), formats.locale, 3);
  if (reading.kind === 'problem') return refuse({ code: reading.code, number: 'rate' });
  const value = toNumber(reading.decimal, -2);
  if (value < from || value > to) return refuse({ code: 'RATE_OUT_OF_RANGE', from, to });
  return { kind: 'number', value };
}

function refuse(reason: ProblemReason): FieldReading {
  return { kind: 'problem', reason };
}
