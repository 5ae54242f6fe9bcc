import {
  answerInSteps,
  type PlanningAnswer,
  type PlanningRequest,
  type PlanningStep,
} from '../../model/planning/answer.ts';

/** What the worker says: a few reports of how far it is and the best until then, and the answer. */
export type PlanningMessage =
  | { kind: 'step'; step: PlanningStep }
  | { kind: 'answer'; answer: PlanningAnswer };

const say = (message: PlanningMessage) => self.postMessage(message);

self.onmessage = ({ data: request }: MessageEvent<PlanningRequest>) => {
  const steps = answerInSteps(request);
  let step = steps.next();
  for (; !step.done; step = steps.next()) say({ kind: 'step', step: step.value });
  say({ kind: 'answer', answer: step.value });
};
