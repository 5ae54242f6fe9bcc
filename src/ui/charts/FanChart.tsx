import { LinesChart, type LinesChartProps } from './LinesChart.tsx';
import type { LineLook, PlotLine } from './lines-layout.ts';

export interface FanChartProps extends Omit<LinesChartProps, 'lines' | 'between'> {
  /** Month by month, what one run in ten stays below. */
  low: FanLine;
  middle: FanLine;
  /** What nine runs in ten stay below. */
  high: FanLine;
  /** The flow with everything as likely thought, to compare with. */
  likely?: FanLine | undefined;
}

/** Its `short` name stands at the end of the line in the narrow drawing. */
export type FanLine = Omit<PlotLine, 'key' | 'look'>;

/** A band from low to high with a line through its middle. */
export function FanChart({ low, middle, high, likely, ...chart }: FanChartProps) {
  const draw = (key: string, look: LineLook, line: FanLine): PlotLine => ({ ...line, key, look });
  return (
    <LinesChart
      {...chart}
      lines={[
        draw('high', 'thin', high),
        draw('middle', 'solid', middle),
        draw('low', 'thin', low),
        ...(likely ? [draw('likely', 'dotted', likely)] : []),
      ]}
      between={{ lines: ['low', 'high'], look: 'fan' }}
    />
  );
}
