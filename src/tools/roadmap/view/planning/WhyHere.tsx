import { useMemo } from 'preact/hooks';
import { planningWordsIn } from '../../messages/planning.ts';
import { explainPlace } from '../../model/planning/explain.ts';
import type { RoadmapTool } from '../use-roadmap.ts';
import { sayReasons } from './say-reasons.ts';

/** Why an initiative is where it is planned now. */
export function WhyHere({ roadmap, initiative }: { roadmap: RoadmapTool; initiative: string }) {
  const { state, context, show } = roadmap;
  const reasons = useMemo(() => explainPlace(state, initiative), [state, initiative]);
  return (
    <p class="roadmap-why">{sayReasons(reasons, state, planningWordsIn(context.language), show)}</p>
  );
}
