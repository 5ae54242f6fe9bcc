import { diamondAt } from '../../../../ui/charts/LinesChart.tsx';
import { memo } from '../../../../ui/memo.tsx';
import type { HeadLayout } from './layout-head.ts';
import { measures } from './measures.ts';
import { Unspoken } from './Unspoken.tsx';

/** Months, weeks, phases with their dates and milestones, and the lines down from where phases start. */
export const TimelineHead = memo(function TimelineHead({
  head,
  width,
  height,
  from,
  until,
}: {
  head: HeadLayout;
  width: number;
  height: number;
  /** Of the roadmap itself, in the drawing's units. */
  from: number;
  until: number;
}) {
  const bandTop = measures.months + measures.weeks;
  return (
    <Unspoken>
      {head.months.map(({ key, x, text }) => (
        <text key={key} class="chart-strong" x={x + 4} y={14}>
          {text}
        </text>
      ))}
      {head.weeks.map(({ week, x, text }) => (
        <text key={week} x={x} y={measures.months + 13} text-anchor="middle">
          {text}
        </text>
      ))}
      <path
        class="roadmap-week-line"
        d={head.weeks.map(({ left }) => `M${left} ${head.bottom}V${height}`).join('')}
      />
      {head.phases.map(({ key, x, width: wide, name, dates }, index) => (
        <g key={key} transform={`translate(${x} ${bandTop})`}>
          <rect
            class={`roadmap-band roadmap-band-${index % 2 === 0 ? 'even' : 'odd'}`}
            x={0.5}
            width={wide - 1}
            height={measures.phase - 4}
          />
          <path class="roadmap-phase-line" d={`M0 0V${height - bandTop}`} />
          <text class="chart-name" x={6} y={17}>
            {name}
          </text>
          <text class="chart-strong" x={6} y={33}>
            {dates}
          </text>
        </g>
      ))}
      <path class="roadmap-phase-line" d={`M${until} ${bandTop}V${height}`} />
      {from > 0 && (
        <rect class="roadmap-beyond" y={bandTop} width={from} height={height - bandTop} />
      )}
      {width > until && (
        <rect
          class="roadmap-beyond"
          x={until}
          y={bandTop}
          width={width - until}
          height={height - bandTop}
        />
      )}
      {head.milestones.map(({ key, x, y, text }) => (
        <g key={key}>
          <path class="roadmap-milestone-line" d={`M${x} ${y}V${height}`} />
          <path class="chart-diamond chart-filled" d={diamondAt(x, y)} />
          <text class="chart-label" x={x + 12} y={y + 4.5}>
            {text}
          </text>
        </g>
      ))}
    </Unspoken>
  );
});
