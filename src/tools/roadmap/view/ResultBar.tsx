import { LiveLine } from '../../../ui/LiveLine.tsx';
import { UndoButtons } from '../../../ui/UndoButtons.tsx';
import { saySummary } from './say-summary.ts';
import type { RoadmapTool } from './use-roadmap.ts';

/** Undo, redo and how the plan stands, in a line that stays in sight while somebody works further down. */
export function ResultBar({ roadmap }: { roadmap: RoadmapTool }) {
  const { problems, lastStep, words } = roadmap;
  const unread = problems.length > 0 ? words.announce.problems(problems.length) : '';
  const summary = saySummary(roadmap);
  const all = summary.join(' ');
  return (
    <div class="tool-bar">
      <UndoButtons {...roadmap} />
      <p class="tool-bar-result" aria-hidden="true">
        {lastStep || unread || summary.slice(0, 2).at(-1)}
      </p>
      <LiveLine text={`${lastStep} ${unread || all}`.trim()} />
    </div>
  );
}
