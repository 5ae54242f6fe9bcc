import { planningWordsIn } from '../../messages/planning.ts';
import type { LeftOut } from '../../model/planning/left-out.ts';
import type { Proposal } from '../../model/planning/propose.ts';
import type { Way } from '../../model/planning/ways.ts';
import type { RoadmapTool } from '../use-roadmap.ts';
import { sayLeftOut } from './say-reasons.ts';
import { WaysToFit } from './WaysToFit.tsx';

/** What a proposal leaves out or plans too late, with what would help. */
export function Misfits({
  roadmap,
  Part,
  proposal,
  isStale,
  onTake,
}: {
  roadmap: RoadmapTool;
  Part: 'h4' | 'h5';
  proposal: Proposal;
  isStale: boolean;
  onTake: (way: Way, initiative: string) => void;
}) {
  const { state, context, show } = roadmap;
  const words = planningWordsIn(context.language);
  const { leftOut, late } = proposal;
  return (
    <>
      {leftOut.length > 0 && (
        <>
          <Part class="roadmap-part">{words.leftOut}</Part>
          <ul class="roadmap-misfits">
            {leftOut.map((entry) => (
              <li key={entry.initiative.id}>
                <strong>{show.titleOf(entry.initiative)}</strong>{' '}
                {sayLeftOut(entry, state, words, show)}
                {canBeHelped(entry) && (
                  <WaysToFit
                    roadmap={roadmap}
                    proposal={proposal}
                    initiative={entry.initiative}
                    title={words.ways}
                    isStale={isStale}
                    onTake={onTake}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {late.length > 0 && (
        <>
          <Part class="roadmap-part">{words.late}</Part>
          <ul class="roadmap-misfits">
            {late.map(({ initiative, dueBy, last, earliest, isFixed }) => (
              <li key={initiative.id}>
                <strong>{show.titleOf(initiative)}</strong>{' '}
                {words.lateBy(show.weekAndDay(state, dueBy), show.weekAndDay(state, last))}{' '}
                {isFixed
                  ? words.staysLate
                  : earliest < last
                    ? words.earliest(show.weekAndDay(state, earliest))
                    : words.notEarlier}
                <WaysToFit
                  roadmap={roadmap}
                  proposal={proposal}
                  initiative={initiative}
                  title={words.waysInTime}
                  isStale={isStale}
                  onTake={onTake}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A circle is mended by taking a dependency away, and what needs what is left out fits when that does. */
function canBeHelped({ reason }: LeftOut): boolean {
  return reason.kind !== 'circle' && reason.kind !== 'needs-left-out';
}
