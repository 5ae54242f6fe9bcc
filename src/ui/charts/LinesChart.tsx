import { Drawing } from './Drawing.tsx';
import { Hatch } from './Hatch.tsx';
import {
  type LinesFrame,
  type LinesLayout,
  type LinesPlot,
  layOutLines,
  type PlacedText,
} from './lines-layout.ts';
import { lineHeight } from './words-in-pictures.ts';

// Two drawings of one chart: letters in a picture shrink with it, so a narrow place gets a
// picture of its own. The style sheet shows the one that fits.
const frames: readonly LinesFrame[] = [
  { size: 'wide', width: 680, height: 360, mostMonths: 7 },
  { size: 'narrow', width: 320, height: 280, mostMonths: 4 },
];

export interface LinesChartProps extends LinesPlot {
  /** One of its own on the page. */
  id: string;
  /** What a screen reader says instead of the picture. */
  label: string;
}

/** Lines over months. They differ by dash and by the label at their end, in black ink all. */
export function LinesChart({ id, label, ...plot }: LinesChartProps) {
  return (
    <>
      {frames.map((frame) => (
        <LinesDrawing
          key={frame.size}
          id={`${id}-${frame.size}`}
          label={label}
          frame={frame}
          layout={layOutLines(plot, frame)}
          isFan={plot.between?.look === 'fan'}
        />
      ))}
    </>
  );
}

function LinesDrawing({
  id,
  label,
  frame,
  layout,
  isFan,
}: {
  id: string;
  label: string;
  frame: LinesFrame;
  layout: LinesLayout;
  isFan: boolean;
}) {
  const { plot, zeroY, lines, markers, mark } = layout;
  return (
    <Drawing size={frame.size} width={frame.width} height={frame.height} label={label}>
      <Axes layout={layout} />
      {layout.between && (
        <>
          <Hatch id={id} ink="shared" isTinted={isFan} />
          <path d={layout.between} fill={`url(#${id})`} />
        </>
      )}
      <path class="chart-zero" d={`M${plot.left} ${zeroY}H${plot.right}`} />
      {mark && (
        <>
          <path class="chart-past" d={`M${plot.left} ${plot.bottom}H${mark.x}`} />
          <path class="chart-mark" d={`M${mark.x} ${plot.top - 6}V${plot.bottom}`} />
        </>
      )}
      {lines.map(({ key, look, path }) => (
        <path key={key} class={`chart-line chart-line-${look}`} d={path} />
      ))}
      {markers.map(({ key, x, isFilled }) => (
        <path
          key={key}
          class={`chart-diamond${isFilled ? ' chart-filled' : ''}`}
          d={diamondAt(x, zeroY)}
        />
      ))}
      {mark && <Label text={mark.label} />}
      {markers.map(({ key, label }) => (
        <Label key={key} text={label} />
      ))}
      {lines.map(({ key, label }) => label && <Label key={key} text={label} />)}
    </Drawing>
  );
}

function Axes({ layout: { plot, months, amounts } }: { layout: LinesLayout }) {
  return (
    <>
      <path
        class="chart-grid"
        d={amounts.map(({ y }) => `M${plot.left} ${y}H${plot.right}`).join('')}
      />
      <path class="chart-tick" d={months.map(({ x }) => `M${x} ${plot.bottom}v5`).join('')} />
      <g text-anchor="end">
        {amounts.map(({ label, y }) => (
          <text key={y} x={plot.left - 8} y={y + 4.5}>
            {label}
          </text>
        ))}
      </g>
      <g text-anchor="middle">
        {months.map(({ number, name, x }) => (
          <text key={x} class="chart-strong" x={x} y={plot.bottom + 20}>
            {number}
            <tspan class="chart-quiet" x={x} dy={lineHeight}>
              {name}
            </tspan>
          </text>
        ))}
      </g>
    </>
  );
}

function Label({ text: { x, y, anchor, lines, value } }: { text: PlacedText }) {
  return (
    <text class="chart-label" x={x} y={y} text-anchor={anchor}>
      {lines.map((line, index) =>
        index === 0 ? (
          line
        ) : (
          <tspan key={line} x={x} dy={lineHeight}>
            {line}
          </tspan>
        ),
      )}
      {value !== undefined && (
        <tspan class="chart-value" x={x} dy={lineHeight}>
          {value}
        </tspan>
      )}
    </text>
  );
}

export const diamondAt = (x: number, y: number): string => `M${x} ${y - 6}l6 6-6 6-6-6Z`;
