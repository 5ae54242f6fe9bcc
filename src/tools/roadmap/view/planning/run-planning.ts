import type { PlanningAnswer, PlanningRequest, PlanningStep } from '../../model/planning/answer.ts';
import type { PlanningMessage } from './planning-worker.ts';

export interface PlanningListener {
  stepped: (step: PlanningStep) => void;
  answered: (answer: PlanningAnswer) => void;
  failed: () => void;
}

const makeWorker = () =>
  new Worker(new URL('./planning-worker.ts', import.meta.url), { type: 'module' });

/**
 * Plans in a worker; where there can be none, or it fails, in slices on this thread, which takes
 * longer and gives the same answer. Tells the listener how it goes until it is answered, has failed,
 * or the function that comes back was called to cancel it.
 */
export function runPlanning(
  request: PlanningRequest,
  listener: PlanningListener,
  createWorker: () => Worker = makeWorker,
): () => void {
  let stop: () => void = () => {};
  const fallBack = () => {
    stop = runInSlices(request, listener);
  };
  try {
    const worker = createWorker();
    stop = () => worker.terminate();
    worker.onmessage = ({ data: message }: MessageEvent<PlanningMessage>) => {
      if (message.kind === 'step') return listener.stepped(message.step);
      worker.terminate();
      listener.answered(message.answer);
    };
    // Its file could not be loaded, or something in it went wrong.
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      fallBack();
    };
    worker.postMessage(request);
  } catch {
    fallBack();
  }
  return () => stop();
}

function runInSlices(request: PlanningRequest, listener: PlanningListener): () => void {
  let isCanceled = false;
  const run = async () => {
    // Only where it is needed: the worker brings its own.
    const { answerInSteps } = await import('../../model/planning/answer.ts');
    const steps = answerInSteps(request);
    while (!isCanceled) {
      const step = steps.next();
      if (step.done) return listener.answered(step.value);
      listener.stepped(step.value);
      await nextTask();
    }
  };
  run().catch(() => {
    if (!isCanceled) listener.failed();
  });
  return () => {
    isCanceled = true;
  };
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));
