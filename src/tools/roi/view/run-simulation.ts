import type { SimulationRequest, SimulationResult } from '../model/simulation/types.ts';
import type { SimulationMessage } from './simulation-worker.ts';

export interface SimulationListener {
  /** From 0 to 1. */
  progressed: (progress: number) => void;
  finished: (result: SimulationResult) => void;
  failed: () => void;
}

const makeWorker = () =>
  new Worker(new URL('./simulation-worker.ts', import.meta.url), { type: 'module' });

/**
 * Simulates in a worker; where there can be none, or it fails, in short slices on this thread,
 * which takes longer and gives the same result. Tells the listener how it goes until it is
 * finished, has failed, or the function that comes back was called to cancel it.
 */
export function runSimulation(
  request: SimulationRequest,
  listener: SimulationListener,
  createWorker: () => Worker = makeWorker,
): () => void {
  let stop: () => void = () => {};
  const fallBack = () => {
    stop = runInSlices(request, listener);
  };
  try {
    const worker = createWorker();
    stop = () => worker.terminate();
    worker.onmessage = ({ data: message }: MessageEvent<SimulationMessage>) => {
      if (message.kind === 'progress') return listener.progressed(message.progress);
      worker.terminate();
      listener.finished(message.result);
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

/** Milliseconds at a time, so that typing and scrolling go on. */
const slice = 8;

function runInSlices(request: SimulationRequest, listener: SimulationListener): () => void {
  let isCanceled = false;
  const run = async () => {
    // Only where it is needed: the worker brings its own.
    const { simulate } = await import('../model/simulation/simulate.ts');
    const steps = simulate(request, { batch: 100 });
    while (!isCanceled) {
      const end = performance.now() + slice;
      let step = steps.next();
      while (!step.done && performance.now() < end) step = steps.next();
      if (step.done) return listener.finished(step.value);
      listener.progressed(step.value);
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
