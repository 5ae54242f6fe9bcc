import type { Minor } from '../../../lib/money.ts';
import type { RoiState } from './types.ts';

/** What was really paid or gained in a month; `undefined` takes an entry away. */
export interface ActualEntry {
  line: string;
  month: number;
  amount: Minor | undefined;
}

export function enterActual(state: RoiState, { line, month, amount }: ActualEntry): RoiState {
  const isKnown = state.lines.some(({ id }) => id === line) && month >= 0 && month <= state.months;
  if (!isKnown) return state;
  const { [month]: _, ...others } = state.actuals[line] ?? {};
  const months = amount === undefined ? others : { ...others, [month]: amount };
  const { [line]: __, ...rest } = state.actuals;
  const actuals = Object.keys(months).length > 0 ? { ...rest, [line]: months } : rest;
  return { ...state, actuals };
}
