import { isRecord } from '../../../lib/is-record.ts';

/** Brings a saved form of an older version to the next one. Each knows two versions and no more. */
export const migrations: Record<
  number,
  (saved: Record<string, unknown>) => Record<string, unknown>
> = {
  /** Version 1 had one amount a line. What is not as it was in version 1 is left for the reader to refuse. */
  1: (saved) => {
    const { state } = saved;
    if (!isRecord(state) || !Array.isArray(state.lines)) return { ...saved, version: 2 };
    const lines = state.lines.map((line) => {
      if (!isRecord(line)) return line;
      const { amount, ...rest } = line;
      return { ...rest, formula: 'amount', inputs: amount === undefined ? {} : { amount } };
    });
    return { ...saved, version: 2, state: { ...state, lines } };
  },
};
