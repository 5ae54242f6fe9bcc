import { type Basis, bases } from '../model/results.ts';
import type { ChartFrame, ChartLayout } from './chart-layout.ts';
import type { Roi } from './use-roi.ts';

/** The picture. The two lines differ by dash and by the label at their end, in black ink both. */
export function ChartDrawing({
  id,
  size,
  frame,
  layout,
  roi,
  label,
}: {
  id: string;
  size: 'wide' | 'narrow';
  frame: ChartFrame;
  layout: ChartLayout;
  roi: Roi;
  label: string;
}) {
  const { plot, zeroY } = layout;
  return (
    <svg
      class={`chart chart-${size}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={label}
    >
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
        <path class="chart-hatch" d="M-1 7 7-1M-1 1 1-1M5 7 7 5" />
      </pattern>
      <Axes layout={layout} roi={roi} />
      <path class="chart-between" d={layout.between} fill={`url(#${id})`} />
      <path class="chart-zero" d={`M${plot.left} ${zeroY}H${plot.right}`} />
      {bases.map((basis) => (
        <path key={basis} class={`chart-line chart-line-${basis}`} d={layout.lines[basis].path} />
      ))}
      {bases.map((basis) => (
        <Payback key={basis} basis={basis} layout={layout} size={size} roi={roi} />
      ))}
      {size === 'wide' &&
        bases.map((basis) => <EndLabel key={basis} basis={basis} layout={layout} roi={roi} />)}
    </svg>
  );
}

function Axes({ layout, roi: { state, show } }: { layout: ChartLayout; roi: Roi }) {
  const { plot, months, amounts } = layout;
  return (
    <g class="chart-axes">
      {amounts.map(({ label, y }) => (
        <g key={y}>
          <path class="chart-grid" d={`M${plot.left} ${y}H${plot.right}`} />
          <text x={plot.left - 8} y={y} dy="0.32em" text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      {months.map(({ month, x }) => (
        <g key={month}>
          <path class="chart-tick" d={`M${x} ${plot.bottom}v5`} />
          <text class="chart-month" x={x} y={plot.bottom + 20} text-anchor="middle">
            {show.number(month)}
          </text>
          <text x={x} y={plot.bottom + 36} text-anchor="middle">
            {show.monthOf(state, month, 'short')}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A diamond on the zero line; filled for hard, open for hard and soft. */
function Payback({
  basis,
  layout,
  size,
  roi: { words, show },
}: {
  basis: Basis;
  layout: ChartLayout;
  size: 'wide' | 'narrow';
  roi: Roi;
}) {
  const { payback } = layout.lines[basis];
  if (!payback) return null;
  const { x, y, months } = payback;
  const number = show.number(months);
  const isBelow = basis === 'hard';
  return (
    <g>
      <path class={`chart-payback chart-payback-${basis}`} d={diamondAt(x, y)} />
      <text
        class="chart-label"
        x={isBelow ? x + 6 : x - 6}
        y={isBelow ? y + 20 : y - 11}
        text-anchor={isBelow ? 'start' : 'end'}
      >
        {size === 'wide' ? words.chart.months(number) : number}
      </text>
    </g>
  );
}

function EndLabel({
  basis,
  layout,
  roi: { results, words, show },
}: {
  basis: Basis;
  layout: ChartLayout;
  roi: Roi;
}) {
  const { end, labelY } = layout.lines[basis];
  return (
    <text class="chart-label" x={end.x + 10} y={labelY} dy="-0.1em">
      {words.basis[basis]}
      <tspan class="chart-label-value" x={end.x + 10} dy="1.25em">
        {show.money(results[basis].total.net)}
      </tspan>
    </text>
  );
}

function diamondAt(x: number, y: number): string {
  return `M${x} ${y - 6}l6 6-6 6-6-6Z`;
}

/** A line as the legend shows it. */
export function LineSample({ basis }: { basis: Basis }) {
  return (
    <svg class="chart-sample" viewBox="0 0 32 12" aria-hidden="true">
      <path class={`chart-line chart-line-${basis}`} d="M0 6H32" />
    </svg>
  );
}

export function PaybackMark() {
  return (
    <svg class="chart-sample" viewBox="0 0 32 12" aria-hidden="true">
      <path class="chart-payback chart-payback-hard" d={diamondAt(8, 6)} />
      <path class="chart-payback chart-payback-all" d={diamondAt(24, 6)} />
    </svg>
  );
}
