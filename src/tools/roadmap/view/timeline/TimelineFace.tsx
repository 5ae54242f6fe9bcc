import { useState } from 'preact/hooks';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { timelineWordsIn } from '../../messages/timeline.ts';
import { type LaneKind, laneKinds } from '../../model/lanes.ts';
import type { RoadmapTool } from '../use-roadmap.ts';
import { Absent } from './Absent.tsx';
import { writeNames } from './lane-names.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelinePictures } from './TimelinePictures.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { useTimelineLayout } from './use-timeline-layout.ts';

/** The roadmap by week: bars in lanes, what waits for what, and the load of each team below. */
export function TimelineFace({ roadmap }: { roadmap: RoadmapTool }) {
  const { id, plan, context, show, isLive } = roadmap;
  const say = timelineWordsIn(context.language);
  const [kind, setKind] = useState<LaneKind>('team');
  const [note, setNote] = useState('');
  const layout = useTimelineLayout(roadmap, kind);
  const names = writeNames(layout, kind, roadmap, say);
  const summary = say.summary(layout.bars.length, show.number(plan.weeks));
  return (
    <figure class="roadmap-timeline">
      <figcaption class="roadmap-timeline-head">
        <SelectField
          id={`${id}-lanes`}
          class="field-inline"
          label={say.lanes}
          value={kind}
          options={laneKinds.map((value) => ({ value, label: say.laneKinds[value] }))}
          onChoose={setKind}
        />
        <TimelineLegend id={id} layout={layout} say={say} homes={context.homes} />
      </figcaption>
      {layout.bars.length === 0 && <p class="roadmap-none">{say.none}</p>}
      {/* Wide roadmaps scroll in their frame, by keyboard as well. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must take the focus */}
      <section class="roadmap-scroll" aria-label={say.title} tabIndex={0}>
        <TimelineDrawing
          roadmap={roadmap}
          layout={layout}
          kind={kind}
          names={names}
          say={say}
          label={summary}
          onNote={setNote}
        />
      </section>
      <p class="roadmap-note" role="status">
        {note}
      </p>
      {isLive && layout.bars.length > 0 && <p class="roadmap-means roadmap-keys">{say.keys}</p>}
      <Absent roadmap={roadmap} initiatives={layout.absent} say={say} />
      <div class="chart-more">
        <TimelineTable roadmap={roadmap} say={say} />
        {isLive && <TimelinePictures title={`${roadmap.title} ${say.title}`} say={say} />}
      </div>
    </figure>
  );
}
