import type { Home } from '../../lib/departments.ts';

/** A pattern of thin strokes in a home's ink, for a fill of `url(#id)`; tinted behind if told. */
export function Hatch({ id, home, isTinted }: { id: string; home: Home; isTinted: boolean }) {
  return (
    <pattern id={id} class={`chart-${home}`} width="6" height="6" patternUnits="userSpaceOnUse">
      {isTinted && <path class="chart-tint" d="M0 0H6V6H0Z" />}
      <path class="chart-hatch" d="M-1 7 7-1M-1 1 1-1M5 7 7 5" />
    </pattern>
  );
}
