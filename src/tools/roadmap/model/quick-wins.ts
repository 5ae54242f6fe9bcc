import { totalEffortOf, weeklyValueOf } from './effort.ts';
import type { Roadmap } from './types.ts';

/**
 * The initiatives whose value is in the upper half of all and whose effort is in the lower third:
 * ids. Those without a value or without any effort are not judged; among fewer than three, nothing
 * stands out.
 */
export function findQuickWins(roadmap: Roadmap): Set<string> {
  const judged = roadmap.initiatives
    .filter(({ status, points, delayCost }) => {
      const said = roadmap.valueKind === 'money' ? delayCost : points;
      return status !== 'dropped' && said !== undefined;
    })
    .map((initiative) => ({
      id: initiative.id,
      value: weeklyValueOf(initiative, roadmap),
      effort: totalEffortOf(initiative, roadmap),
    }))
    .filter(({ effort }) => effort > 0);
  if (judged.length < 3) return new Set();
  const values = judged.map(({ value }) => value).sort((one, other) => one - other);
  const efforts = judged.map(({ effort }) => effort).sort((one, other) => one - other);
  const median = values[Math.floor(values.length / 2)] ?? 0;
  const third = efforts[Math.ceil(efforts.length / 3) - 1] ?? 0;
  const found = judged.filter(({ value, effort }) => value >= median && effort <= third);
  return new Set(found.map(({ id }) => id));
}
