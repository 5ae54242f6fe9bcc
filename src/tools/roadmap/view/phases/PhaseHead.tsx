import { HomeMark } from '../../../../ui/HomeMark.tsx';
import type { PhaseSpan } from '../../model/calendar.ts';
import type { PhaseLoad } from '../../model/phase-loads.ts';
import type { RoadmapTool } from '../use-roadmap.ts';

/** Name and dates of a phase, and how full each team is in it. */
export function PhaseHead({
  roadmap: { state, words, show },
  span,
  name,
  loads,
  Part,
}: {
  roadmap: RoadmapTool;
  span: PhaseSpan;
  name: string;
  loads: readonly PhaseLoad[];
  Part: 'h3' | 'h4';
}) {
  return (
    <header class="roadmap-phase-head">
      <Part class="roadmap-part">{name}</Part>
      <p class="roadmap-means">
        {words.phases.weeks(span.phase.weeks)},{' '}
        {words.phases.span(show.monday(state, span.from), show.friday(state, span.until - 1))}
      </p>
      <ul class="roadmap-loads">
        {loads.map(({ team, load, capacity, over }) => (
          <li key={team.id}>
            <HomeMark home={team.home} />
            <span>
              {words.phases.load(team.name, show.days(load), show.days(capacity))}
              {over > 0 && (
                <strong class="roadmap-over"> {words.phases.over(show.days(over))}</strong>
              )}
            </span>
            <LoadBar load={load} capacity={capacity} isOver={over > 0} />
          </li>
        ))}
      </ul>
    </header>
  );
}

/** The frame is what there is; the fill what is planned. The words beside it say the same. */
function LoadBar({ load, capacity, isOver }: { load: number; capacity: number; isOver: boolean }) {
  const share = capacity > 0 ? Math.min(1, load / capacity) : load > 0 ? 1 : 0;
  return (
    <svg
      class="roadmap-load"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="roadmap-load-room" width="100" height="8" />
      <rect
        class={isOver ? 'roadmap-load-over' : 'roadmap-load-used'}
        width={Math.round(share * 1000) / 10}
        height="8"
      />
    </svg>
  );
}
