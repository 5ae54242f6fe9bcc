import { memo } from '../../../../ui/memo.tsx';
import type { LoadPlace } from './layout-loads.ts';
import { Unspoken } from './Unspoken.tsx';

/** What is planned for each team by week, against the line of what it has. */
export const TeamLoads = memo(function TeamLoads({
  loads,
  width,
  overFill,
  write,
}: {
  loads: readonly LoadPlace[];
  width: number;
  /** The pattern of what is too much. */
  overFill: string;
  write: (days: number) => string;
}) {
  return (
    <Unspoken>
      {loads.map(({ team, floor, used, over, capacity, amounts }) => (
        <g key={team.id}>
          <path class="roadmap-load-floor" d={`M0 ${floor}H${width}`} />
          <path class={`roadmap-load-days roadmap-load-${team.home}`} d={used} />
          <path class="roadmap-load-excess" d={over} fill={overFill} />
          <path class="roadmap-load-line" d={capacity} />
          {amounts.map(({ week, x, y, days }) => (
            <text key={week} class="chart-label roadmap-lane-over" x={x} y={y} text-anchor="middle">
              {write(days)}
            </text>
          ))}
        </g>
      ))}
    </Unspoken>
  );
});
