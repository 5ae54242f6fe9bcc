import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SimulationRequest, SimulationResult } from '../model/simulation/types.ts';
import { runSimulation } from './run-simulation.ts';

export type SimulationState =
  | { kind: 'idle' }
  /** From 0 to 1. */
  | { kind: 'running'; progress: number }
  | { kind: 'finished'; result: SimulationResult }
  | { kind: 'failed' };

export interface SimulationControls {
  simulation: SimulationState;
  /** Begins anew; one that is running is canceled. */
  start: (request: SimulationRequest) => void;
  cancel: () => void;
}

/** One simulation at a time. It is canceled when the component goes. */
export function useSimulation(createWorker?: () => Worker): SimulationControls {
  const [simulation, setSimulation] = useState<SimulationState>({ kind: 'idle' });
  const stop = useRef(() => {});

  const start = useCallback(
    (request: SimulationRequest) => {
      stop.current();
      setSimulation({ kind: 'running', progress: 0 });
      stop.current = runSimulation(
        request,
        {
          progressed: (progress) => setSimulation({ kind: 'running', progress }),
          finished: (result) => setSimulation({ kind: 'finished', result }),
          failed: () => setSimulation({ kind: 'failed' }),
        },
        createWorker,
      );
    },
    [createWorker],
  );
  const cancel = useCallback(() => {
    stop.current();
    setSimulation({ kind: 'idle' });
  }, []);
  useEffect(() => () => stop.current(), []);
  return { simulation, start, cancel };
}
