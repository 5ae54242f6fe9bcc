import type { PlanningWords } from '../../messages/planning.ts';
import type { Reason } from '../../model/planning/explain.ts';
import type { LeftOut } from '../../model/planning/left-out.ts';
import type { Way } from '../../model/planning/ways.ts';
import type { Initiative, Roadmap } from '../../model/types.ts';
import type { Show } from '../show.ts';

type Start = Pick<Roadmap, 'start'>;

/** How many names a sentence takes before it counts the rest. */
const mostNames = 3;

/** Why an initiative is where it is: what it waits for in one sentence, and all else in its own. */
export function sayReasons(
  reasons: readonly Reason[],
  roadmap: Start,
  words: PlanningWords,
  show: Show,
): string {
  const { why } = words;
  const waits = reasons.flatMap((reason) => sayWait(reason, roadmap, words, show));
  const [team] = reasons.filter(({ kind }) => kind === 'waits-for-team');
  const first = team ? waits.slice(0, -1) : waits;
  const parts = [...(first.length > 0 ? [show.list(first)] : []), ...(team ? waits.slice(-1) : [])];
  const others = reasons.flatMap((reason): string[] => {
    switch (reason.kind) {
      case 'not-planned':
        return [why.notPlanned];
      case 'done':
        return [why.done];
      case 'pinned':
        return [why.pinned(show.weekAndDay(roadmap, reason.week))];
      case 'begun':
        return [why.begun(show.weekAndDay(roadmap, reason.week))];
      case 'at-once':
        return [why.atOnce];
      case 'could-start':
        return [why.couldStart(show.weekAndDay(roadmap, reason.week))];
      case 'too-early':
        return [
          reason.week === undefined
            ? why.noRoom
            : why.tooEarly(show.weekAndDay(roadmap, reason.week)),
        ];
      default:
        return [];
    }
  });
  return [...(parts.length > 0 ? [why.waits(parts)] : []), ...others].join(' ');
}

function sayWait(reason: Reason, roadmap: Start, words: PlanningWords, show: Show): string[] {
  const { why } = words;
  switch (reason.kind) {
    case 'not-before':
      return [why.notBefore(show.weekAndDay(roadmap, reason.week))];
    case 'waits-for':
      return [why.waitsFor(show.titleOf(reason.on), show.week(reason.last))];
    case 'waits-for-unplanned':
      return [why.waitsForUnplanned(show.titleOf(reason.on))];
    case 'waits-for-team':
      return [
        why.waitsForTeam(
          reason.team.name,
          show.week(reason.last),
          nameSome(reason.by, words, show),
        ),
      ];
    default:
      return [];
  }
}

function nameSome(initiatives: readonly Initiative[], words: PlanningWords, show: Show): string {
  const names = initiatives.slice(0, mostNames).map(show.titleOf);
  const rest = initiatives.length - names.length;
  if (names.length === 0) return '';
  return show.list(rest > 0 ? [...names, words.andOthers(rest)] : names);
}

/** Why a proposal leaves something out. */
export function sayLeftOut(
  { reason, end }: LeftOut,
  roadmap: Start,
  { reasons }: PlanningWords,
  show: Show,
): string {
  switch (reason.kind) {
    case 'circle':
      return reasons.circle(show.list(reason.circle.slice(1).map(show.titleOf)));
    case 'needs-left-out':
      return reasons.needsLeftOut(show.titleOf(reason.on));
    case 'team-without-capacity':
      return reasons.teamWithoutCapacity(reason.team.name);
    case 'more-than-roadmap':
      return reasons.moreThanRoadmap(
        reason.team.name,
        show.days(reason.effort),
        show.days(reason.capacity),
      );
    case 'more-than-week':
      return reasons.moreThanWeek(
        reason.team.name,
        show.days(reason.aWeek),
        show.days(reason.capacity),
      );
    case 'no-window':
      return reasons.noWindow(show.number(reason.weeks));
    case 'before-roadmap':
      return reasons.beforeRoadmap;
    case 'no-room':
      return end === undefined
        ? reasons.noRoom
        : reasons.noRoomUntil(show.weekAndDay(roadmap, end - 1));
    default:
      return reason satisfies never;
  }
}

/** What somebody would do to take a way. */
export function sayWay(
  way: Way,
  roadmap: Start,
  { way: words }: PlanningWords,
  show: Show,
): string {
  switch (way.kind) {
    case 'add-days':
      return words.addDays(
        way.team.name,
        show.days(way.days),
        show.week(way.from),
        show.week(way.to),
      );
    case 'leave-out':
      return words.leaveOut(show.titleOf(way.other));
    case 'smaller':
      return words.smaller(show.percent(way.share));
    case 'longer':
      return words.longer(way.phase.name, way.weeksMore);
    case 'due-later':
      return words.dueLater(show.weekAndDay(roadmap, way.dueBy));
    case 'drop-not-before':
      return words.dropNotBefore;
    case 'unpin':
      return words.unpin(show.titleOf(way.other));
    default:
      return way satisfies never;
  }
}
