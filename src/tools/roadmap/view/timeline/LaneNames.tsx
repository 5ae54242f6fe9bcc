import type { LaneName } from './lane-names.ts';

/** The names of lanes and loads; they stand still while the drawing scrolls below them. */
export function LaneNames({ names }: { names: readonly LaneName[] }) {
  return (
    <>
      {names.map(({ key, y, text, isOver }) => (
        <text
          key={key}
          class={isOver ? 'chart-label roadmap-lane-over' : 'chart-label roadmap-lane-name'}
          x={4}
          y={y}
        >
          {text}
        </text>
      ))}
    </>
  );
}
