import { readSaved } from './saved-form.ts';
import type { SavedRoi } from './saved-types.ts';
import type { Line, Plan } from './types.ts';
import { openSaved, writeLine } from './units.ts';

/** The kind of offer that holds lines of a plan. */
export const linesOffer = 'roi-lines';

/** What lines need to know of their plan. */
export type PlanFrame = Pick<Plan, 'start' | 'months' | 'discountRate'>;

/** Lines on their way from one plan to another, as a saved form of their own. */
export function packLines(
  lines: readonly Line[],
  { start, months, discountRate }: PlanFrame,
  currency: string,
): SavedRoi {
  const saved = lines.map((line) => writeLine(line, currency));
  return { kind: 'roi', version: 2, state: { start, months, discountRate, lines: saved } };
}

/** The lines of a saved form, made to fit a plan: with new ids, none starting after its end. */
export function unpackLines(
  packed: unknown,
  { months }: Pick<Plan, 'months'>,
  currency: string,
  newId: () => string,
): Line[] {
  const reading = readSaved(packed);
  if (reading.kind !== 'read') return [];
  return openSaved(reading.state, currency).lines.map((line) => ({
    ...line,
    id: newId(),
    timing: { ...line.timing, start: Math.min(line.timing.start, months) },
  }));
}
