import { type InputName, inputOf, inputsInUse } from './formulas.ts';
import type { Line } from './types.ts';
import { suggestRange } from './uncertainty.ts';

/** Suggested ends of the range of one input. */
export interface SuggestedRange {
  line: string;
  input: InputName;
  low: number;
  high: number;
}

/** A range for each input of the lines that has a number and may be wrong; growth is left alone. */
export function suggestRanges(lines: readonly Line[]): SuggestedRange[] {
  return lines.flatMap((line) =>
    inputsInUse(line)
      .filter((input) => input !== 'growth')
      .flatMap((input) => {
        const { low, high } = suggestRange(inputOf(line.inputs, input), input, line);
        return low === undefined || high === undefined ? [] : [{ line: line.id, input, low, high }];
      }),
  );
}
