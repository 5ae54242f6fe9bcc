import { HomeMark } from '../../../../ui/HomeMark.tsx';
import { memo } from '../../../../ui/memo.tsx';
import type { TimelineWords } from '../../messages/timeline.ts';
import type { Initiative } from '../../model/types.ts';
import type { RoadmapFrame, RoadmapTool } from '../use-roadmap.ts';

/** What has no bar, by name, each with a way to give it a start. */
export function Absent({
  roadmap: { frame },
  initiatives,
  say,
}: {
  roadmap: RoadmapTool;
  initiatives: readonly Initiative[];
  say: TimelineWords;
}) {
  if (initiatives.length === 0) return null;
  return (
    <section class="roadmap-absent" aria-labelledby={`${frame.id}-absent`}>
      <p class="roadmap-part" id={`${frame.id}-absent`}>
        {say.unplanned}
      </p>
      <p class="roadmap-means">{say.unplannedMeans}</p>
      <ul>
        {initiatives.map((initiative) => (
          <AbsentOne key={initiative.id} frame={frame} initiative={initiative} say={say} />
        ))}
      </ul>
    </section>
  );
}

const AbsentOne = memo(function AbsentOne({
  frame: { edit, show },
  initiative,
  say,
}: {
  frame: RoadmapFrame;
  initiative: Initiative;
  say: TimelineWords;
}) {
  const title = show.titleOf(initiative);
  return (
    <li>
      <button
        type="button"
        class="button-quiet"
        aria-label={say.open(title)}
        onClick={() => edit(initiative.id)}
      >
        <HomeMark home={initiative.sponsor} /> {title}
      </button>
    </li>
  );
});
