import { planningWordsIn } from '../../messages/planning.ts';
import type { Proposal } from '../../model/planning/propose.ts';
import type { Way } from '../../model/planning/ways.ts';
import type { Initiative } from '../../model/types.ts';
import type { RoadmapTool } from '../use-roadmap.ts';
import { sayWay } from './say-reasons.ts';
import { schedulesOfWay, seed } from './seed.ts';
import { usePlanning } from './use-planning.ts';

/** On demand, what would make one initiative fit, the cheapest first. */
export function WaysToFit({
  roadmap,
  proposal,
  initiative,
  title,
  isStale,
  onTake,
}: {
  roadmap: RoadmapTool;
  proposal: Proposal;
  initiative: Initiative;
  title: string;
  /** The roadmap is no longer the one that was planned: what was found may not hold. */
  isStale: boolean;
  onTake: (way: Way, initiative: string) => void;
}) {
  const { state, context, show } = roadmap;
  const words = planningWordsIn(context.language);
  const { planning, start, clear } = usePlanning();
  const { id } = initiative;
  const look = () =>
    start({
      kind: 'ways',
      goal: { roadmap: state, proposal, id, schedules: schedulesOfWay, seed },
    });
  const ways =
    planning.kind === 'ready' && planning.answer.kind === 'ways' ? planning.answer.ways : undefined;
  return (
    <div class="roadmap-ways">
      <div role="status">
        {planning.kind === 'planning' ? (
          <>
            <progress max={1} value={planning.progress} aria-label={title} />{' '}
            {words.looking(show.percent(planning.progress))}{' '}
            <button type="button" class="button-quiet" onClick={clear}>
              {words.stop}
            </button>
          </>
        ) : (
          !ways && (
            <button type="button" class="button-quiet" disabled={isStale} onClick={look}>
              {title} <span class="visually-hidden">{words.waysOf(show.titleOf(initiative))}</span>
            </button>
          )
        )}
        {planning.kind === 'failed' && <p class="field-problem">{words.failed}</p>}
        {ways?.length === 0 && <p>{words.noWays}</p>}
      </div>
      {ways && ways.length > 0 && (
        <>
          <p class="roadmap-means">{words.waysMeans}</p>
          <ol>
            {ways.map((way) => {
              const said = sayWay(way, state, words, show);
              return (
                <li key={said}>
                  {said}{' '}
                  <span class="roadmap-means">
                    {way.cost === 0 ? words.free : words.price(show.days(way.cost))}
                  </span>{' '}
                  <button
                    type="button"
                    class="button-quiet"
                    disabled={isStale}
                    onClick={() => onTake(way, id)}
                  >
                    {words.doThis} <span class="visually-hidden">{said}</span>
                  </button>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </div>
  );
}
