import type { Roadmap } from '../types.ts';
import { type Proposal, type ProposalRequest, proposeInSteps } from './propose.ts';
import { isFixed } from './screen.ts';
import type { Goal } from './try-change.ts';
import type { Way } from './ways.ts';
import { findWaysInSteps } from './ways-to-fit.ts';

/** What a worker can be asked for: a proposal, or ways to make one initiative fit. */
export type PlanningRequest =
  | { kind: 'proposal'; request: ProposalRequest }
  | { kind: 'ways'; goal: Goal };

export type PlanningAnswer =
  | { kind: 'proposal'; proposal: Proposal }
  | { kind: 'ways'; ways: Way[] };

export interface PlanningStep {
  /** From 0 to 1. */
  progress: number;
  /** The best until now, of a proposal. */
  best?: PlanningAnswer;
}

export function* answerInSteps(asked: PlanningRequest): Generator<PlanningStep, PlanningAnswer> {
  if (asked.kind === 'ways') return { kind: 'ways', ways: yield* findWaysInSteps(asked.goal) };
  const steps = proposeInSteps(asked.request);
  let step = steps.next();
  while (!step.done) {
    const { progress, best } = step.value;
    yield { progress, best: { kind: 'proposal', proposal: best } };
    step = steps.next();
  }
  return { kind: 'proposal', proposal: step.value };
}

/** What a proposal is worked out from, as a text: the same text, the same proposal. Weeks that may move are not in it. */
export function inputsOf(roadmap: Roadmap): string {
  const { phases, teams, sizes, valueKind, objective, initiatives } = roadmap;
  return JSON.stringify([
    phases.map(({ weeks }) => weeks),
    teams.map(({ id, days, exceptions }) => [
      id,
      days,
      exceptions.map(({ from, to, days: special }) => [from, to, special]),
    ]),
    sizes,
    valueKind,
    objective,
    initiatives.map((one) => [
      one.id,
      [one.points, one.delayCost, one.efforts, one.length, one.dependsOn],
      [one.notBefore, one.dueBy, one.must !== undefined, one.status],
      isFixed(one) ? one.week : undefined,
    ]),
  ]);
}
