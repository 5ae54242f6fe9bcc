import { barHeight } from './paired-bars-layout.ts';

/** A bar with an outline in the ink that surrounds it, drawn within its span. */
export function Bar({
  x,
  width,
  y,
  height = barHeight,
  fill,
}: {
  x: number;
  width: number;
  y: number;
  height?: number;
  fill: string;
}) {
  return (
    <rect
      class="chart-bar"
      x={x}
      y={y + 0.5}
      width={width}
      height={height - 1}
      fill={fill}
      stroke="currentColor"
    />
  );
}
