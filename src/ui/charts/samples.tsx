import { Hatch } from './Hatch.tsx';
import { diamondAt } from './LinesChart.tsx';
import type { LineLook } from './lines-layout.ts';

/** A line as a legend shows it. */
export function LineSample({ look }: { look: LineLook }) {
  return (
    <svg class="chart-sample" viewBox="0 0 32 12" aria-hidden="true">
      <path class={`chart-line chart-line-${look}`} d="M0 6H32" />
    </svg>
  );
}

/** The diamonds of a solid and of any other line. */
export function DiamondSample() {
  return (
    <svg class="chart-sample" viewBox="0 0 32 12" aria-hidden="true">
      <path class="chart-diamond chart-filled" d={diamondAt(8, 6)} />
      <path class="chart-diamond" d={diamondAt(24, 6)} />
    </svg>
  );
}

/** The hatched area between two lines; the id is one of its own on the page. */
export function AreaSample({ id, look }: { id: string; look: 'hatch' | 'fan' }) {
  return (
    <svg class="chart-sample" viewBox="0 0 32 12" aria-hidden="true">
      <Hatch id={id} ink="shared" isTinted={look === 'fan'} />
      <path d="M0 0H32V12H0Z" fill={`url(#${id})`} />
    </svg>
  );
}
