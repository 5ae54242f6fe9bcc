import { Bar } from './Bar.tsx';
import { Drawing } from './Drawing.tsx';
import { Hatch } from './Hatch.tsx';
import {
  layOutTornado,
  type TornadoBar,
  type TornadoFrame,
  type TornadoLayout,
  type TornadoRow,
} from './tornado-layout.ts';
import { lineHeight, widthOf } from './words-in-pictures.ts';

const frames: readonly TornadoFrame[] = [
  { size: 'wide', width: 680 },
  { size: 'narrow', width: 320 },
];

export interface TornadoChartProps {
  /** One of its own on the page. */
  id: string;
  /** What a screen reader says instead of the picture. */
  label: string;
  /** The widest first. Of more than twelve the first twelve are drawn. */
  bars: readonly TornadoBar[];
  /** The result with everything as likely thought; the text stands above its line. */
  likely: { amount: number; text: string };
  /** Written below the line where the result is nothing. */
  zero: string;
  /** What hatched and solid bars stand for: the input at its low and at its high end. */
  words: { low: string; high: string };
  /** Says how many bars are in the table only. */
  writeMore: (count: number) => string;
}

/** Bars to both sides of the likely result: hatched for an input's low end, solid for its high end. */
export function TornadoChart({ id, label, bars, likely, ...words }: TornadoChartProps) {
  return (
    <>
      {frames.map((frame) => {
        const layout = layOutTornado(bars, likely.amount, frame);
        const pattern = `${id}-${frame.size}`;
        return (
          <Drawing key={frame.size} {...frame} height={layout.height} label={label}>
            <g class="chart-ink">
              <Hatch id={pattern} ink="ink" />
              <Legend pattern={pattern} words={words.words} />
              {layout.rows.map((row) => (
                <Row key={row.key} row={row} pattern={pattern} />
              ))}
              <Lines layout={layout} likely={likely.text} zero={words.zero} width={frame.width} />
              {layout.left > 0 && (
                <text x="0" y={layout.plot.bottom + 20}>
                  {words.writeMore(layout.left)}
                </text>
              )}
            </g>
          </Drawing>
        );
      })}
    </>
  );
}

function Row({ row, pattern }: { row: TornadoRow; pattern: string }) {
  const { lines, fullName, nameY, sides, texts, y } = row;
  return (
    <g>
      <text class="chart-strong" x="0" y={nameY}>
        {lines.join(' ') !== fullName && <title>{fullName}</title>}
        {lines.map((line, index) => (
          <tspan key={line} x="0" dy={index === 0 ? 0 : lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      {sides.map(({ end, ...side }) => (
        <Bar key={end} {...side} fill={end === 'low' ? `url(#${pattern})` : 'currentColor'} />
      ))}
      {texts.map(({ text, x, anchor }) => (
        <text key={anchor} x={x} y={y + 4.5} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

function Lines({
  layout: { plot, likelyX, zeroX },
  likely,
  zero,
  width,
}: {
  layout: TornadoLayout;
  likely: string;
  zero: string;
  width: number;
}) {
  // A little more than half, so that the words stay in the picture.
  const half = widthOf(likely) * 0.55;
  return (
    <>
      {zeroX !== undefined && (
        <>
          <path class="chart-mark" d={`M${zeroX} ${plot.top}V${plot.bottom + 4}`} />
          <text x={zeroX} y={plot.bottom + 20} text-anchor="middle">
            {zero}
          </text>
        </>
      )}
      <path class="chart-zero" d={`M${likelyX} ${plot.top}V${plot.bottom}`} />
      <text
        class="chart-label"
        x={Math.max(half, Math.min(width - half, likelyX))}
        y={plot.top - 7}
        text-anchor="middle"
      >
        {likely}
      </text>
    </>
  );
}

function Legend({ pattern, words }: { pattern: string; words: TornadoChartProps['words'] }) {
  const highX = Math.round(22 + widthOf(words.low) + 20);
  return (
    <>
      <Bar x={0.5} width={14} y={1} height={14} fill={`url(#${pattern})`} />
      <text x="23" y="12.5">
        {words.low}
      </text>
      <Bar x={highX} width={14} y={1} height={14} fill="currentColor" />
      <text x={highX + 22} y="12.5">
        {words.high}
      </text>
    </>
  );
}
