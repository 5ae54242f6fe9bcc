import { type Home, homes } from '../../../../lib/departments.ts';
import { Hatch } from '../../../../ui/charts/Hatch.tsx';
import { HomeMark } from '../../../../ui/HomeMark.tsx';
import type { TimelineWords } from '../../messages/timeline.ts';
import { nameSponsor } from './lane-names.ts';
import type { TimelineLayout } from './layout.ts';
import { type Sign, signsOf } from './layout-bars.ts';
import { SignShape } from './Signs.tsx';

const signs: readonly Sign[] = ['must', 'pinned', 'started', 'done'];

/** What the shapes mean that are in the picture. */
export function TimelineLegend({
  id,
  layout: { bars, closed, loads },
  say,
  homes: names,
}: {
  id: string;
  layout: TimelineLayout;
  say: TimelineWords;
  homes: Record<Home, string>;
}) {
  const used = new Set(bars.flatMap(({ initiative }) => signsOf(initiative)));
  const sponsors = new Set(bars.map(({ initiative }) => initiative.sponsor));
  return (
    <ul class="chart-legend">
      {homes
        .filter((home) => sponsors.has(home))
        .map((home) => (
          <li key={home}>
            <HomeMark home={home} /> {nameSponsor(home, names, say)}
          </li>
        ))}
      {signs
        .filter((sign) => used.has(sign))
        .map((sign) => (
          <li key={sign}>
            <svg class="roadmap-sample" viewBox="0 0 12 16" aria-hidden="true">
              <SignShape sign={sign} />
            </svg>{' '}
            {say.legend[sign]}
          </li>
        ))}
      {closed.length > 0 && (
        <li>
          <svg class="chart-sample" viewBox="0 0 32 12" aria-hidden="true">
            <Hatch id={`${id}-closed-sample`} ink="ink" />
            <path d="M0 0H32V12H0Z" fill={`url(#${id}-closed-sample)`} />
          </svg>{' '}
          {say.legend.closed}
        </li>
      )}
      {loads.some(({ over }) => over !== '') && (
        <li>
          <svg class="chart-sample" viewBox="0 0 32 12" aria-hidden="true">
            <path class="roadmap-load-hatch" d="M0 12 12 0M8 12 20 0M16 12 28 0M24 12 32 4" />
          </svg>{' '}
          {say.legend.over}
        </li>
      )}
    </ul>
  );
}
