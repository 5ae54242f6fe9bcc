import type { ComponentChildren } from 'preact';

/** A picture with a name. The style sheet shows the size that fits the place. */
export function Drawing({
  size,
  width,
  height,
  label,
  children,
}: {
  size: 'wide' | 'narrow';
  width: number;
  height: number;
  /** What a screen reader says instead of the picture. */
  label: string;
  children: ComponentChildren;
}) {
  return (
    <svg
      class={`chart chart-${size}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {children}
    </svg>
  );
}
