import { fromUnits, toUnits } from '../../../lib/money.ts';
import type { RoiState, SavedPlan, SavedRoi } from './types.ts';

/**
 * The saved form holds amounts in whole currency units, so that an author writes `60000` and not
 * `6000000`, and so that a playbook that changes its currency keeps its numbers. Inside, amounts
 * are minor units. Both ways are exact up to the decimals that the currency has.
 */

/** Starts from a plan that `readSaved` has read. */
export function openSaved(saved: SavedPlan, currency: string): RoiState {
  const lines = saved.lines.map((line) => ({ ...line, amount: fromUnits(line.amount, currency) }));
  return { ...saved, lines, typed: {} };
}

/** The saved form of a state. Text that could not be read as a number is not part of it. */
export function writeSaved({ typed: _, ...plan }: RoiState, currency: string): SavedRoi {
  const lines = plan.lines.map((line) => ({ ...line, amount: toUnits(line.amount, currency) }));
  return { kind: 'roi', version: 1, state: { ...plan, lines } };
}
