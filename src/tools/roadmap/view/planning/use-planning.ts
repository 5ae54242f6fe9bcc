import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PlanningAnswer, PlanningRequest } from '../../model/planning/answer.ts';
import { runPlanning } from './run-planning.ts';

export type PlanningState =
  | { kind: 'idle' }
  /** `progress` from 0 to 1, with the best until now. */
  | { kind: 'planning'; progress: number; best?: PlanningAnswer | undefined }
  | { kind: 'ready'; answer: PlanningAnswer }
  | { kind: 'failed' };

export interface PlanningControls {
  planning: PlanningState;
  /** Begins anew; what is running is canceled. */
  start: (request: PlanningRequest) => void;
  /** Ends it with the best until now, where there is one. */
  stop: () => void;
  /** Forgets what was found. */
  clear: () => void;
}

/** One search at a time. It is canceled when the component goes. */
export function usePlanning(createWorker?: () => Worker): PlanningControls {
  const [planning, setPlanning] = useState<PlanningState>({ kind: 'idle' });
  const end = useRef(() => {});

  const start = useCallback(
    (request: PlanningRequest) => {
      end.current();
      setPlanning({ kind: 'planning', progress: 0 });
      end.current = runPlanning(
        request,
        {
          stepped: ({ progress, best }) => setPlanning({ kind: 'planning', progress, best }),
          answered: (answer) => setPlanning({ kind: 'ready', answer }),
          failed: () => setPlanning({ kind: 'failed' }),
        },
        createWorker,
      );
    },
    [createWorker],
  );
  const stop = useCallback(() => {
    end.current();
    setPlanning((before) =>
      before.kind === 'planning' && before.best
        ? { kind: 'ready', answer: before.best }
        : { kind: 'idle' },
    );
  }, []);
  const clear = useCallback(() => {
    end.current();
    setPlanning({ kind: 'idle' });
  }, []);
  useEffect(() => () => end.current(), []);
  return { planning, start, stop, clear };
}
