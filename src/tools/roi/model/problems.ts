import { type AmountProblem, readAmount } from '../../../lib/read-amount.ts';
import { readDecimal, toNumber } from '../../../lib/read-decimal.ts';
import { type FieldKey, type Formats, type Line, mostMonths, type RoiState } from './types.ts';

/** What a field's number is: money, a count of months, or a percentage. */
export type NumberKind = 'amount' | 'months' | 'rate';

/** Why the text in a number field is not taken. A code is never renamed. */
export type ProblemReason =
  | { [Code in AmountProblem]: { code: Code; number: NumberKind } }[AmountProblem]
  | { code: 'NEGATIVE_AMOUNT' }
  | { code: 'NOT_WHOLE'; from: number; to: number }
  | { code: 'OUT_OF_RANGE'; from: number; to: number }
  | { code: 'RATE_OUT_OF_RANGE'; from: number; to: number }
  | { code: 'CUTS_OFF_LINE'; name: string; start: number };

export interface FieldProblem {
  field: FieldKey;
  reason: ProblemReason;
}

export type FieldReading =
  | { kind: 'number'; value: number }
  | { kind: 'problem'; reason: ProblemReason };

/** The fields whose text is not taken, in the order in which they were typed. */
export function findProblems(state: RoiState, formats: Formats): FieldProblem[] {
  return typedFields(state).flatMap(([field, text]) => {
    const reading = readField(field, text, state, formats);
    return reading.kind === 'problem' ? [{ field, reason: reading.reason }] : [];
  });
}

export function typedFields({ typed }: RoiState): [FieldKey, string][] {
  return Object.entries(typed) as [FieldKey, string][];
}

/** The line that a field belongs to; `undefined` for the plan's own fields. */
export function lineOf(field: FieldKey): string | undefined {
  const at = field.indexOf(':');
  return at < 0 ? undefined : field.slice(at + 1);
}

/** Reads a field's text: minor units for an amount, a fraction for the rate, whole months. */
export function readField(
  field: FieldKey,
  text: string,
  state: RoiState,
  formats: Formats,
): FieldReading {
  if (field === 'months') return readLength(text, state.lines, formats);
  if (field === 'discountRate') return readRate(text, formats);
  if (field.startsWith('start:')) return readMonths(text, 0, state.months, formats);
  return readLineAmount(text, formats);
}

function readLineAmount(text: string, { locale, currency }: Formats): FieldReading {
  const reading = readAmount(text, locale, currency);
  if (reading.kind === 'problem') return refuse({ code: reading.code, number: 'amount' });
  if (reading.amount < 0) return refuse({ code: 'NEGATIVE_AMOUNT' });
  return { kind: 'number', value: reading.amount };
}

function readLength(text: string, lines: Line[], formats: Formats): FieldReading {
  const reading = readMonths(text, 1, mostMonths, formats);
  if (reading.kind === 'problem') return reading;
  const cutOff = lines.find(({ timing }) => timing.start > reading.value);
  if (!cutOff) return reading;
  return refuse({ code: 'CUTS_OFF_LINE', name: cutOff.name, start: cutOff.timing.start });
}

function readMonths(text: string, from: number, to: number, formats: Formats): FieldReading {
  const reading = readDecimal(text, formats.locale, 3);
  if (reading.kind === 'problem') return refuse({ code: reading.code, number: 'months' });
  const value = toNumber(reading.decimal);
  if (!Number.isInteger(value)) return refuse({ code: 'NOT_WHOLE', from, to });
  if (value < from || value > to) return refuse({ code: 'OUT_OF_RANGE', from, to });
  return { kind: 'number', value };
}

function readRate(text: string, formats: Formats): FieldReading {
  const reading = readDecimal(text.replace(/[%٪]/, ''), formats.locale, 3);
  if (reading.kind === 'problem') return refuse({ code: reading.code, number: 'rate' });
  const value = toNumber(reading.decimal, -2);
  if (value < 0 || value > 1) return refuse({ code: 'RATE_OUT_OF_RANGE', from: 0, to: 1 });
  return { kind: 'number', value };
}

function refuse(reason: ProblemReason): FieldReading {
  return { kind: 'problem', reason };
}
