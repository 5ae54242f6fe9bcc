import type { Department } from '../../../lib/departments.ts';
import { forgetTexts } from './fields.ts';
import type { Initiative, RoadmapState, Round, RoundAnswer } from './types.ts';

export type RoundSide = Department;

/** Merges an answer of one side about an initiative into what that side has said. */
export function answerRound(
  state: RoadmapState,
  side: RoundSide,
  id: string,
  answer: RoundAnswer,
): RoadmapState {
  const { round } = state;
  if (!round || !state.initiatives.some((initiative) => initiative.id === id)) return state;
  const answers = { ...round[side], [id]: { ...round[side][id], ...answer } };
  return { ...state, round: { ...round, [side]: answers } };
}

export function endRound(state: RoadmapState): RoadmapState {
  const { round, ...rest } = state;
  return round ? rest : state;
}

/** What each side knows best becomes the roadmap's: IT's sizes as effort of a team, marketing's values as points. */
export function takeRound(state: RoadmapState, team: string): RoadmapState {
  const { round } = state;
  if (!round || !state.teams.some(({ id }) => id === team)) return state;
  const initiatives = state.initiatives.map((initiative): Initiative => {
    const effort = round.it[initiative.id]?.effort;
    const points = round.marketing[initiative.id]?.value;
    return {
      ...initiative,
      ...(effort ? { efforts: { ...initiative.efforts, [team]: effort } } : {}),
      ...(points === undefined ? {} : { points }),
    };
  });
  // A text that could not be read would stand in the field instead of what was agreed on.
  return forgetTexts(
    endRound({ ...state, initiatives }),
    (field) =>
      (field.kind === 'effort' &&
        field.team === team &&
        round.it[field.initiative]?.effort !== undefined) ||
      (field.kind === 'points' && round.marketing[field.initiative]?.value !== undefined),
  );
}

/** How many of the initiatives that count have both answers of a side. */
export function countAnswers(
  { initiatives }: Pick<RoadmapState, 'initiatives'>,
  answers: Round['it'],
): { answered: number; all: number } {
  const active = initiatives.filter(({ status }) => status !== 'dropped');
  const answered = active.filter(({ id }) => {
    const answer = answers[id];
    return answer?.effort !== undefined && answer.value !== undefined;
  });
  return { answered: answered.length, all: active.length };
}

/** How far the two sides are apart about an initiative. Missing parts: one of the two has not answered. */
export interface RoundDifference {
  initiative: Initiative;
  it: RoundAnswer;
  marketing: RoundAnswer;
  /** Steps on the scale of sizes, 0 to 3. */
  effortGap?: number;
  /** Points, 0 to 9. */
  valueGap?: number;
}

/** The answers to compare, widest difference first; of the same width, in the roadmap's order. */
export function findDifferences(
  { initiatives }: Pick<RoadmapState, 'initiatives'>,
  round: Round,
): RoundDifference[] {
  const found = initiatives
    .filter(({ status }) => status !== 'dropped')
    .map((initiative): RoundDifference => {
      const it = round.it[initiative.id] ?? {};
      const marketing = round.marketing[initiative.id] ?? {};
      return {
        initiative,
        it,
        marketing,
        ...(it.effort && marketing.effort
          ? { effortGap: Math.abs(stepOf(it.effort) - stepOf(marketing.effort)) }
          : {}),
        ...(it.value !== undefined && marketing.value !== undefined
          ? { valueGap: Math.abs(it.value - marketing.value) }
          : {}),
      };
    });
  return found.sort((one, other) => widthOf(other) - widthOf(one));
}

const stepOf = (size: string) => ['S', 'M', 'L', 'XL'].indexOf(size);

/** Three steps of size and nine points of value are equally wide. */
const widthOf = ({ effortGap = -1, valueGap = -3 }: RoundDifference) =>
  Math.max(effortGap * 3, valueGap);
