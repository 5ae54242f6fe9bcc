import { type AmountProblem, readAmount } from '../../../lib/read-amount.ts';
import { readDecimal, toNumber } from '../../../lib/read-decimal.ts';
import { targetOf } from './fields.ts';
import { type FieldKey, type Formats, most, type RoadmapState, type Size, sizes } from './types.ts';

/** What a field's number is. */
export type NumberKind = 'weeks' | 'days' | 'effort' | 'people' | 'points' | 'amount';

/** Why the text in a number field is not taken. A code is never renamed. */
export type ProblemReason =
  | { [Code in AmountProblem]: { code: Code; number: NumberKind } }[AmountProblem]
  | { code: 'NEGATIVE_AMOUNT' }
  | { code: 'NOT_WHOLE'; from: number; to: number }
  | { code: 'OUT_OF_RANGE'; from: number; to: number };

export interface FieldProblem {
  field: FieldKey;
  reason: ProblemReason;
}

export type FieldReading =
  | { kind: 'number'; value: number }
  | { kind: 'size'; size: Size }
  /** The field may be empty, and is. */
  | { kind: 'none' }
  | { kind: 'problem'; reason: ProblemReason };

/** The fields whose text is not taken, in the order in which they were typed. */
export function findFieldProblems(
  state: Pick<RoadmapState, 'typed'>,
  formats: Formats,
): FieldProblem[] {
  return Object.entries(state.typed).flatMap(([field, text]) => {
    const reading = readField(field, text, formats);
    return reading.kind === 'problem' ? [{ field, reason: reading.reason }] : [];
  });
}

/** Reads a field's text: whole weeks and points, person-days, a size, minor units for money. */
export function readField(field: FieldKey, text: string, formats: Formats): FieldReading {
  const { kind } = targetOf(field);
  switch (kind) {
    case 'phase':
      return readWhole(text, 'weeks', 1, most.phaseWeeks, formats);
    case 'weeks':
      return readWhole(text, 'weeks', 1, most.lengthWeeks, formats);
    case 'team':
    case 'exception':
      return readNumber(text, 'days', 0, most.days, formats);
    case 'size':
      return readNumber(text, 'days', 0.25, most.days, formats);
    case 'people':
      return readNumber(text, 'people', 0.1, most.people, formats);
    case 'effort':
      return readEffort(text, formats);
    case 'points':
      if (text.trim() === '') return { kind: 'none' };
      return readWhole(text, 'points', 1, 10, formats);
    case 'delayCost':
      if (text.trim() === '') return { kind: 'none' };
      return readMoney(text, formats);
    default:
      return kind satisfies never;
  }
}

/** `12.5` or a size in either case. Nothing and zero both mean that the team is not needed. */
export function readEffort(text: string, formats: Formats): FieldReading {
  const word = text.trim().toUpperCase();
  if (word === '') return { kind: 'none' };
  const size = sizes.find((name) => name === word);
  if (size) return { kind: 'size', size };
  const reading = readNumber(text, 'effort', 0, most.days, formats);
  return reading.kind === 'number' && reading.value === 0 ? { kind: 'none' } : reading;
}

function readNumber(
  text: string,
  number: NumberKind,
  from: number,
  to: number,
  { locale }: Formats,
): FieldReading {
  const reading = readDecimal(text, locale, 2);
  if (reading.kind === 'problem') return refuse({ code: reading.code, number });
  const value = toNumber(reading.decimal);
  if (value < from || value > to) return refuse({ code: 'OUT_OF_RANGE', from, to });
  return { kind: 'number', value };
}

function readWhole(
  text: string,
  number: NumberKind,
  from: number,
  to: number,
  { locale }: Formats,
): FieldReading {
  const reading = readDecimal(text, locale, 3);
  if (reading.kind === 'problem') return refuse({ code: reading.code, number });
  const value = toNumber(reading.decimal);
  if (!Number.isInteger(value)) return refuse({ code: 'NOT_WHOLE', from, to });
  if (value < from || value > to) return refuse({ code: 'OUT_OF_RANGE', from, to });
  return { kind: 'number', value };
}

function readMoney(text: string, { locale, currency }: Formats): FieldReading {
  const reading = readAmount(text, locale, currency);
  if (reading.kind === 'problem') return refuse({ code: reading.code, number: 'amount' });
  if (reading.amount < 0) return refuse({ code: 'NEGATIVE_AMOUNT' });
  return { kind: 'number', value: reading.amount };
}

function refuse(reason: ProblemReason): FieldReading {
  return { kind: 'problem', reason };
}
