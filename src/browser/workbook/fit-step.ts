import type { HistoryStep } from './history.ts';
import { diff, type Patch, reverse } from './json-diff.ts';
import { applyPatch } from './json-patch.ts';
import { isSlice, type SavedSlice } from './workbook.ts';

export type Direction = 'undone' | 'redone';

export interface FittedStep {
  /** The slice afterwards. */
  slice: SavedSlice;
  /** What was changed, in the direction of the first doing. */
  made: Patch;
  extent: 'whole' | 'part';
}

/**
 * Takes a step back, or does it again, on the slice as it is now. Where the slice `isAsLeft` by this
 * tab, the step fits. Where something else has written it meanwhile, the changes that still find what
 * they expect are made, if the slice's tool is there to accept the outcome. Else `undefined`: the
 * step is to be dropped, and the slice stays as it is.
 */
export function fitStep(
  { patch }: Pick<HistoryStep, 'patch'>,
  direction: Direction,
  now: unknown,
  { isAsLeft, accepts }: { isAsLeft: boolean; accepts: (slice: SavedSlice) => boolean },
): FittedStep | undefined {
  const isForward = direction === 'redone';
  const { value, missed } = applyPatch(now, isForward ? patch : reverse(patch));
  if (!isSlice(value) || value === now) return undefined;
  const isSure = isAsLeft && missed === 0;
  if (!isSure && !accepts(value)) return undefined;
  if (missed === 0) return { slice: value, made: patch, extent: 'whole' };
  return { slice: value, made: isForward ? diff(now, value) : diff(value, now), extent: 'part' };
}
