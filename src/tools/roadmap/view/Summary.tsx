import { saySummary } from './say-summary.ts';
import type { RoadmapTool } from './use-roadmap.ts';

export function Summary({ roadmap }: { roadmap: RoadmapTool }) {
  return <p class="roadmap-verdict">{saySummary(roadmap).join(' ')}</p>;
}
