import type { PlanningWords } from '../../messages/planning.ts';
import type { Proposal } from '../../model/planning/propose.ts';
import type { Show } from '../show.ts';

/** Half a percent more is nothing that anybody would notice. */
const noticed = 0.005;

/** What a proposal comes to, in two or three sentences. */
export function sayVerdict(
  { weeks, leftOut, finish, atMostLonger, objective, fellBackTo }: Proposal,
  words: PlanningWords,
  show: Show,
): string {
  const planned = Object.keys(weeks).length;
  if (planned === 0) return words.fitsNone;
  // The week after the last, counted from 0, is the last, counted from 1.
  const last = show.number(finish);
  const fits =
    leftOut.length === 0
      ? words.fitsAll(planned, last)
      : words.fitsSome(planned, planned + leftOut.length, last);
  const bound =
    atMostLonger < noticed ? words.shortest : words.atMostLonger(show.percent(atMostLonger));
  const isAboutLength = objective === 'finish' || atMostLonger >= noticed;
  return [fits, ...(isAboutLength ? [bound] : []), ...(fellBackTo ? [words.fellBack] : [])].join(
    ' ',
  );
}
