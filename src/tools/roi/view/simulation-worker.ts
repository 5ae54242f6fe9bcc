import { simulate } from '../model/simulation/simulate.ts';
import type { SimulationRequest, SimulationResult } from '../model/simulation/types.ts';

/** What the worker says: a few reports of how far it is, from 0 to 1, and then the result. */
export type SimulationMessage =
  | { kind: 'progress'; progress: number }
  | { kind: 'result'; result: SimulationResult };

/** Milliseconds between two reports. */
const pause = 50;

const say = (message: SimulationMessage) => self.postMessage(message);

self.onmessage = ({ data: request }: MessageEvent<SimulationRequest>) => {
  const steps = simulate(request);
  let reported = performance.now();
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (performance.now() - reported < pause) continue;
    reported = performance.now();
    say({ kind: 'progress', progress: step.value });
  }
  say({ kind: 'result', result: step.value });
};
