import type { Home } from '../../../lib/departments.ts';
import { effortOf, weeklyValueOf } from './effort.ts';
import type { Plan, PlannedInitiative } from './plan.ts';
import type { Roadmap, Status } from './types.ts';

/** What the list is sorted by; `effort:<team>` is the effort of one team. */
export type ListColumn =
  | 'title'
  | 'sponsor'
  | 'value'
  | `effort:${string}`
  | 'weeks'
  | 'status'
  | 'start';

export interface ListSort {
  by: ListColumn;
  isDescending: boolean;
}

/** What is shown of the list, and in which order. What is missing leaves nothing out. */
export interface ListChoice {
  /** In the roadmap's own order when missing. */
  sort?: ListSort;
  /** Stands in the title, the goal or the deliverable, in any case. */
  text?: string;
  sponsor?: Home;
  /** Only what needs this team. */
  team?: string;
  status?: Status;
  hasProblem?: boolean;
}

/**
 * The ids of the initiatives that are shown, in order. What has no value in the sorted column
 * comes last in both directions; what is equal stays in the roadmap's order.
 */
export function arrangeList(
  roadmap: Roadmap,
  plan: Pick<Plan, 'initiatives' | 'problems'>,
  choice: ListChoice,
  locale: string,
): string[] {
  const faulty = new Set(plan.problems.map(({ initiative }) => initiative.id));
  const text = choice.text?.trim().toLocaleLowerCase(locale) ?? '';
  const shown = plan.initiatives.filter(({ initiative }) => {
    const { title, goal, deliverable } = initiative;
    if (choice.sponsor && initiative.sponsor !== choice.sponsor) return false;
    if (choice.status && initiative.status !== choice.status) return false;
    if (choice.team && effortOf(initiative, choice.team, roadmap) === 0) return false;
    if (choice.hasProblem && !faulty.has(initiative.id)) return false;
    return `${title}\n${goal}\n${deliverable}`.toLocaleLowerCase(locale).includes(text);
  });
  return sortEntries(shown, roadmap, choice.sort, locale).map(({ initiative }) => initiative.id);
}

function sortEntries(
  entries: PlannedInitiative[],
  roadmap: Roadmap,
  sort: ListSort | undefined,
  locale: string,
): PlannedInitiative[] {
  if (!sort) return entries;
  const texts = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry, sort.by, roadmap) }));
  const sign = sort.isDescending ? -1 : 1;
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === undefined || b === undefined) {
      return Number(a === undefined) - Number(b === undefined);
    }
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * texts.compare(String(a), String(b));
  });
  return keyed.map(({ entry }) => entry);
}

const sponsorOrder: Record<Home, number> = { it: 0, marketing: 1, shared: 2 };
const statusOrder: Record<Status, number> = { proposed: 0, started: 1, done: 2, dropped: 3 };

function keyOf(
  { initiative, weeks, start }: PlannedInitiative,
  by: ListColumn,
  roadmap: Roadmap,
): string | number | undefined {
  switch (by) {
    case 'title':
      return initiative.title === '' ? undefined : initiative.title;
    case 'sponsor':
      return sponsorOrder[initiative.sponsor];
    case 'value': {
      const said = roadmap.valueKind === 'money' ? initiative.delayCost : initiative.points;
      return said === undefined ? undefined : weeklyValueOf(initiative, roadmap);
    }
    case 'weeks':
      return weeks;
    case 'status':
      return statusOrder[initiative.status];
    case 'start':
      return start;
    default: {
      const team = by.slice('effort:'.length);
      return team in initiative.efforts ? effortOf(initiative, team, roadmap) : undefined;
    }
  }
}
