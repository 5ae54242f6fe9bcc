import type { PlanningWords } from '../../messages/planning.ts';
import { currentWeeks, type Move, type Weeks } from '../../model/compare.ts';
import { explainMove } from '../../model/planning/explain-move.ts';
import type { Roadmap } from '../../model/types.ts';
import type { Show } from '../show.ts';

/** How many names a sentence takes. */
const mostNames = 3;

/** Which others move because one does; empty when none do. */
export function sayDisplaced(
  { initiative }: Move,
  roadmap: Roadmap,
  to: Weeks,
  words: PlanningWords,
  show: Show,
): string {
  const displaced = explainMove(roadmap, currentWeeks(roadmap), to, initiative.id);
  if (displaced.length === 0) return '';
  const names = displaced.slice(0, mostNames).map((one) => show.titleOf(one.initiative));
  const rest = displaced.length - names.length;
  return words.displaces(show.list(rest > 0 ? [...names, words.andOthers(rest)] : names));
}
