import type { Home } from '../../lib/departments.ts';

/** A pattern of thin strokes in a home's ink or in black, for a fill of `url(#id)`. */
export function Hatch({
  id,
  ink,
  isTinted = false,
}: {
  id: string;
  ink: Home | 'ink';
  /** Whether the ink's tint is behind the strokes. */
  isTinted?: boolean;
}) {
  return (
    <pattern id={id} class={`chart-${ink}`} width="6" height="6" patternUnits="userSpaceOnUse">
      {isTinted && <path class="chart-tint" d="M0 0H6V6H0Z" />}
      <path class="chart-hatch" d="M-1 7 7-1M-1 1 1-1M5 7 7 5" />
    </pattern>
  );
}
