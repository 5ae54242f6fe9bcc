import { Bar } from './Bar.tsx';
import { Drawing } from './Drawing.tsx';
import { Hatch } from './Hatch.tsx';
import { HomeShapes } from './HomeShapes.tsx';
import {
  type BarGroup,
  type BarsFrame,
  layOutPairedBars,
  nameLine,
  nameX,
  type PairedBarsLayout,
} from './paired-bars-layout.ts';
import { widthOf } from './words-in-pictures.ts';

const frames: readonly BarsFrame[] = [
  { size: 'wide', width: 680 },
  { size: 'narrow', width: 320 },
];

export interface PairedBarsProps {
  /** One of its own on the page. */
  id: string;
  /** What a screen reader says instead of the picture. */
  label: string;
  groups: readonly BarGroup[];
  /** What solid and hatched bars stand for. */
  words: { hard: string; soft: string };
}

/** What each department pays and gains, as bars to compare: the hard part solid, the soft hatched. */
export function PairedBars({ id, label, groups, words }: PairedBarsProps) {
  return (
    <>
      {frames.map((frame) => {
        const layout = layOutPairedBars(groups, frame);
        const own = `${id}-${frame.size}`;
        return (
          <Drawing key={frame.size} {...frame} height={layout.height} label={label}>
            <Legend id={own} words={words} />
            {layout.groups.map((group) => (
              <Group
                key={group.home}
                id={own}
                group={group}
                zeroX={layout.zeroX}
                width={frame.width}
              />
            ))}
          </Drawing>
        );
      })}
    </>
  );
}

function Group({
  id,
  group: { home, lines, fullName, net, top, bars, bottom },
  zeroX,
  width,
}: {
  id: string;
  group: PairedBarsLayout['groups'][number];
  zeroX: number;
  width: number;
}) {
  const pattern = `${id}-${home}`;
  return (
    <g class={`chart-${home}`}>
      <Hatch id={pattern} ink={home} />
      <path class="chart-grid" d={`M0 ${top}H${width}`} />
      <g transform={`translate(-1 ${top + 11})`}>
        <HomeShapes home={home} />
      </g>
      <text class="chart-name" x={nameX} y={top + 25}>
        {lines.join(' ') !== fullName && <title>{fullName}</title>}
        {lines.map((line, index) => (
          <tspan key={line} x={nameX} dy={index === 0 ? 0 : nameLine}>
            {line}
          </tspan>
        ))}
      </text>
      <text x={width} y={top + 25} text-anchor="end">
        {net.name}{' '}
        <tspan class="chart-name" dx="4">
          {net.value}
        </tspan>
      </text>
      {bars.map(({ key, hard, soft, y, ...bar }) => (
        <g key={key}>
          <text x={zeroX - 8} y={y + 12.5} text-anchor="end">
            {bar.name}
          </text>
          {hard && <Bar {...hard} y={y} fill="currentColor" />}
          {soft && <Bar {...soft} y={y} fill={`url(#${pattern})`} />}
          <text class="chart-strong" x={bar.valueX} y={y + 12.5}>
            {bar.value}
          </text>
        </g>
      ))}
      <path class="chart-zero" d={`M${zeroX} ${(bars[0]?.y ?? bottom) - 4}V${bottom - 4}`} />
    </g>
  );
}

/** What solid and hatched stand for: in black, as it holds for every ink. */
function Legend({ id, words }: { id: string; words: PairedBarsProps['words'] }) {
  const softX = Math.round(22 + widthOf(words.hard) + 20);
  return (
    <g class="chart-ink">
      <Hatch id={id} ink="ink" />
      <Bar x={0.5} width={14} y={1} fill="currentColor" />
      <text x="23" y="13.5">
        {words.hard}
      </text>
      <Bar x={softX} width={14} y={1} fill={`url(#${id})`} />
      <text x={softX + 22} y="13.5">
        {words.soft}
      </text>
    </g>
  );
}
