import { useMemo } from 'preact/hooks';
import { Hatch } from '../../../../ui/charts/Hatch.tsx';
import type { TimelineWords } from '../../messages/timeline.ts';
import type { LaneKind } from '../../model/lanes.ts';
import { type RoadmapTool, sayPlanProblem } from '../use-roadmap.ts';
import { LaneNames } from './LaneNames.tsx';
import { type LaneName, nameLane } from './lane-names.ts';
import type { TimelineLayout } from './layout.ts';
import { layoutLinks } from './layout-links.ts';
import { measures } from './measures.ts';
import { TeamLoads } from './TeamLoads.tsx';
import { TimelineBar } from './TimelineBar.tsx';
import { TimelineHead } from './TimelineHead.tsx';
import { TimelineLinks } from './TimelineLinks.tsx';
import { Unspoken } from './Unspoken.tsx';
import { useBarMoves } from './use-bar-moves.ts';

/** The picture itself, lines behind bars, bars in lanes, loads below, and the names that stand over it. */
export function TimelineDrawing({
  roadmap,
  layout,
  kind,
  names,
  say,
  label,
  onNote,
}: {
  roadmap: RoadmapTool;
  layout: TimelineLayout;
  kind: LaneKind;
  names: readonly LaneName[];
  say: TimelineWords;
  label: string;
  /** A sentence for everybody: why a bar stays where it is. */
  onNote: (note: string) => void;
}) {
  const { id, frame, plan, show } = roadmap;
  const { width, height, bars, lanes, weekWidth, shown } = layout;
  const { tabStop, active, dragged, on, onFocus } = useBarMoves(roadmap, layout, say, onNote);
  const links = useMemo(() => layoutLinks(bars), [bars]);
  const front = useMemo(() => active && layoutLinks(bars, active), [bars, active]);
  const problems = useProblems(roadmap);
  const titles = useMemo(
    () =>
      new Map(plan.initiatives.map(({ initiative }) => [initiative.id, show.titleOf(initiative)])),
    [plan, show],
  );
  const laneNames = new Map(lanes.map(({ key }) => [key, nameLane(key, kind, roadmap, say)]));
  const xOf = (week: number) => (week - shown.from) * weekWidth;
  const ghost = dragged && bars.find(({ initiative }) => initiative.id === dragged.id);

  return (
    <div class="roadmap-sheet" {...onFocus}>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
      <svg
        class="chart roadmap-drawing"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={label}
        {...on}
      >
        <Hatch id={`${id}-closed`} ink="ink" />
        <pattern id={`${id}-over`} width="5" height="5" patternUnits="userSpaceOnUse">
          <path class="roadmap-load-hatch" d="M-1 1 1-1M0 5 5 0M4 6 6 4" />
        </pattern>
        <Unspoken>
          {lanes.map(({ key, top }) => (
            <path key={key} class="roadmap-lane-line" d={`M0 ${top}H${width}`} />
          ))}
          {layout.closed.map(({ key, lane, x, width: wide, reason }) => {
            const place = lanes.find((other) => other.key === lane);
            if (!place) return null;
            const bottom = place.top + place.height - measures.reasons;
            return (
              <g key={key}>
                <rect
                  class="roadmap-closed"
                  x={x}
                  y={place.top + 1}
                  width={wide}
                  height={bottom - place.top}
                  fill={`url(#${id}-closed)`}
                />
                <text class="chart-label roadmap-reason" x={x + 1} y={bottom + 12}>
                  {roadmap.words.reasons[reason]}
                </text>
              </g>
            );
          })}
        </Unspoken>
        <TimelineHead
          head={layout.head}
          width={width}
          height={height}
          from={xOf(0)}
          until={xOf(plan.weeks)}
        />
        <TimelineLinks links={links} />
        <Unspoken class="roadmap-names-inside">
          <LaneNames names={names} />
        </Unspoken>
        {bars.map((bar) => (
          <TimelineBar
            key={bar.initiative.id}
            frame={frame}
            say={say}
            {...bar}
            lane={kind === 'sponsor' ? '' : (laneNames.get(bar.lane) ?? '')}
            problems={problems.get(bar.initiative.id) ?? ''}
            after={bar.initiative.dependsOn.flatMap((on) => titles.get(on) ?? []).join('\n')}
            isTabStop={bar.initiative.id === tabStop}
            isDragged={bar.initiative.id === dragged?.id}
          />
        ))}
        {front && <TimelineLinks links={front} isInFront />}
        {dragged && ghost && (
          <Unspoken class="roadmap-ghost">
            <rect
              x={xOf(dragged.week) + 1}
              y={ghost.y + (measures.row - measures.bar) / 2}
              width={ghost.width}
              height={measures.bar}
            />
            <text class="chart-label" x={xOf(dragged.week) + 1} y={ghost.y + 2}>
              {show.weekAndDay(roadmap.state, dragged.week)}
            </text>
          </Unspoken>
        )}
        <TeamLoads
          loads={layout.loads}
          width={width}
          overFill={`url(#${id}-over)`}
          write={show.days}
        />
      </svg>
      <svg class="roadmap-names" width="1" height={height} aria-hidden="true" focusable="false">
        <LaneNames names={names} />
      </svg>
    </div>
  );
}

/** What does not add up at each initiative, in sentences. That effort is missing shows by itself. */
function useProblems({ state: { start }, plan, frame }: RoadmapTool): ReadonlyMap<string, string> {
  return useMemo(() => {
    const said = new Map<string, string>();
    for (const problem of plan.problems) {
      if (problem.code === 'NO_EFFORT') continue;
      const { id } = problem.initiative;
      const sentence = sayPlanProblem(problem, { start }, frame);
      said.set(id, [said.get(id), sentence].filter(Boolean).join(' '));
    }
    return said;
  }, [plan, start, frame]);
}
