import { HomeShapes } from '../../../../ui/charts/HomeShapes.tsx';
import { memo } from '../../../../ui/memo.tsx';
import type { TimelineWords } from '../../messages/timeline.ts';
import type { Initiative, Week } from '../../model/types.ts';
import type { RoadmapFrame } from '../use-roadmap.ts';
import { signsOf } from './layout-bars.ts';
import { measures } from './measures.ts';
import { SignShape } from './Signs.tsx';

export interface TimelineBarProps {
  frame: RoadmapFrame;
  say: TimelineWords;
  initiative: Initiative;
  /** The team or phase it lies in; empty where lanes are by sponsor. */
  lane: string;
  start: Week;
  end: Week;
  x: number;
  y: number;
  width: number;
  reach: number;
  title: string;
  isBeside: boolean;
  /** What does not add up, in sentences. */
  problems: string;
  /** Titles of what it waits for, one a line. */
  after: string;
  isTabStop: boolean;
  isDragged: boolean;
}

/** Where a bar is on the page. */
export function barId(id: string, initiative: string): string {
  return `${id}-bar-${initiative}`;
}

/** One initiative from its first to its last week, in the ink and with the mark of its sponsor. */
export const TimelineBar = memo(function TimelineBar(props: TimelineBarProps) {
  const { frame, initiative, x, y, width, reach, title, isBeside, problems } = props;
  const signs = signsOf(initiative);
  const top = (measures.row - measures.bar) / 2;
  const signsFrom = isBeside ? width + 6 : width - signs.length * measures.sign - 2;
  const titleFrom = isBeside ? signsFrom + signs.length * measures.sign : measures.mark;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      id={barId(frame.id, initiative.id)}
      class={[
        'roadmap-bar',
        `roadmap-bar-${initiative.sponsor}`,
        problems && 'roadmap-bar-wrong',
        props.isDragged && 'roadmap-bar-dragged',
      ]
        .filter(Boolean)
        .join(' ')}
      role="button"
      tabindex={props.isTabStop ? 0 : -1}
      aria-label={describeBar(props)}
      data-bar={initiative.id}
      transform={`translate(${x} ${y})`}
    >
      <rect class="roadmap-bar-reach" width={reach - x} height={measures.row} />
      {isBeside && (
        <rect
          class="roadmap-bar-plate"
          x={width + 4}
          y={measures.row / 2 - 9}
          width={reach - x - width - 8}
          height={18}
        />
      )}
      <rect class="roadmap-bar-body" y={top} width={width} height={measures.bar} />
      {initiative.status === 'done' && (
        <path class="roadmap-bar-done" d={`M0 ${measures.row - top - 3}H${width}`} />
      )}
      <g transform={`translate(2 ${measures.row / 2 - 7}) scale(0.78)`}>
        <HomeShapes home={initiative.sponsor} />
      </g>
      {signs.map((sign, index) => (
        <g key={sign} transform={`translate(${signsFrom + index * measures.sign} ${top + 8})`}>
          <SignShape sign={sign} />
        </g>
      ))}
      <text
        class={isBeside ? 'chart-label' : 'roadmap-bar-title'}
        x={titleFrom}
        y={measures.row / 2 + 4.5}
      >
        {title}
      </text>
    </g>
  );
});

function describeBar({ frame, say, initiative, lane, start, end, ...props }: TimelineBarProps) {
  const { show, context } = frame;
  const { must, isPinned, status, sponsor } = initiative;
  const isShared = sponsor === 'shared';
  const facts = [
    show.titleOf(initiative),
    end - start === 1
      ? say.bar.week(show.week(start))
      : say.bar.weeks(show.week(start), show.week(end - 1)),
    lane,
    isShared ? say.bar.sponsorBoth : say.bar.sponsor(context.homes[sponsor]),
    must ? say.bar.must : '',
    isPinned ? say.bar.pinned : '',
    say.bar.statuses[status],
    props.after && say.bar.after(show.list(props.after.split('\n'))),
  ].filter(Boolean);
  return `${facts.join(', ')}.${props.problems && ` ${props.problems}`}`;
}
