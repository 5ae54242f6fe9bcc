import type { PlannedInitiative } from '../../model/plan.ts';
import type { Milestone, Week } from '../../model/types.ts';
import type { ExportInput } from '../file.ts';
import { phaseName } from '../names.ts';

/** A line of the project plan. */
export type OutlineLine = { uid: number; number: string; level: 1 | 2 } & (
  | { kind: 'group'; name: string; from?: Week; until?: Week; hasLines: boolean }
  | { kind: 'initiative'; entry: PlannedInitiative }
  | { kind: 'milestone'; milestone: Milestone }
);

/**
 * The phases with what starts in them, then what lies outside them or is not planned, then the
 * milestones. What is dropped is left out.
 */
export function outline(input: ExportInput): OutlineLine[] {
  const { roadmap, plan, words } = input;
  const kept = plan.initiatives.filter(({ initiative }) => initiative.status !== 'dropped');
  const planned = kept.filter(({ start }) => start !== undefined);
  const lines: OutlineLine[] = [];
  let groups = 0;
  const addGroup = (
    name: string,
    entries: readonly PlannedInitiative[],
    span: { from?: Week; until?: Week },
  ) => {
    groups += 1;
    const number = String(groups);
    const worked = spanOf(entries) ?? span;
    lines.push({
      uid: lines.length + 1,
      number,
      level: 1,
      kind: 'group',
      name,
      hasLines: entries.length > 0,
      ...worked,
    });
    for (const [index, entry] of entries.entries()) {
      const uid = lines.length + 1;
      lines.push({ uid, number: `${number}.${index + 1}`, level: 2, kind: 'initiative', entry });
    }
  };
  for (const [index, { phase, from, until }] of plan.spans.entries()) {
    const entries = planned.filter((entry) => entry.phase === index);
    addGroup(phaseName(phase, index, input), entries, { from, until });
  }
  const outside = planned.filter(({ phase }) => phase === undefined);
  if (outside.length > 0) addGroup(words.outsidePhases, outside, {});
  const unplanned = kept.filter(({ start }) => start === undefined);
  if (unplanned.length > 0) addGroup(words.markdown.unplanned, unplanned, {});
  for (const milestone of roadmap.milestones) {
    groups += 1;
    const uid = lines.length + 1;
    lines.push({ uid, number: String(groups), level: 1, kind: 'milestone', milestone });
  }
  return lines;
}

/** From the first start to the last end of entries that are planned. */
function spanOf(entries: readonly PlannedInitiative[]): { from: Week; until: Week } | undefined {
  const starts = entries.flatMap(({ start }) => start ?? []);
  const ends = entries.flatMap(({ end }) => end ?? []);
  return starts.length === 0 ? undefined : { from: Math.min(...starts), until: Math.max(...ends) };
}
