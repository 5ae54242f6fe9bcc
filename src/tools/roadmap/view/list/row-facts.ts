import { targetOf } from '../../model/fields.ts';
import type { PlannedInitiative } from '../../model/plan.ts';
import type { FieldProblem } from '../../model/problems.ts';
import type { FieldKey } from '../../model/types.ts';
import { type RoadmapTool, sayPlanProblem } from '../use-roadmap.ts';

/** What one row shows. Equal rows hold the same values, so that only changed rows are drawn. */
export interface RowFacts {
  entry: PlannedInitiative;
  phase: string;
  /** Sentences on what does not add up, a line each. */
  problems: string;
  typed: Record<FieldKey, string>;
  fieldProblems: readonly FieldProblem[];
}

const nothingTyped: Record<FieldKey, string> = {};
const noProblems: readonly FieldProblem[] = [];

/** What each row shows, by the id of its initiative. */
export function gatherRows(roadmap: RoadmapTool): Map<string, RowFacts> {
  const { state, plan, problems, words, show } = roadmap;
  const sentences = new Map<string, string>();
  for (const problem of plan.problems) {
    const { id } = problem.initiative;
    const before = sentences.get(id);
    const said = sayPlanProblem(problem, state, roadmap);
    sentences.set(id, before ? `${before}\n${said}` : said);
  }
  const typed = new Map<string, Record<FieldKey, string>>();
  for (const [field, text] of Object.entries(state.typed)) {
    const target = targetOf(field);
    if (!('initiative' in target)) continue;
    typed.set(target.initiative, { ...typed.get(target.initiative), [field]: text });
  }
  return new Map(
    plan.initiatives.map((entry) => {
      const { id } = entry.initiative;
      const mine = typed.get(id) ?? nothingTyped;
      const phase = entry.phase === undefined ? undefined : plan.spans[entry.phase]?.phase;
      return [
        id,
        {
          entry,
          phase: phase ? phase.name || words.phases.unnamed(show.week(entry.phase ?? 0)) : '',
          problems: sentences.get(id) ?? '',
          typed: mine,
          fieldProblems:
            mine === nothingTyped ? noProblems : problems.filter(({ field }) => field in mine),
        },
      ];
    }),
  );
}
