import { useState } from 'preact/hooks';
import { type Department, departments } from '../../../../lib/departments.ts';
import { roundWordsIn } from '../../messages/round.ts';
import { countAnswers } from '../../model/edit-round.ts';
import type { Round } from '../../model/types.ts';
import type { RoadmapTool } from '../use-roadmap.ts';
import { RoundAnswers } from './RoundAnswers.tsx';
import { RoundResults } from './RoundResults.tsx';

/** Both sides estimate without seeing each other, then look at the differences together. */
export function RoundPanel({ roadmap, Part }: { roadmap: RoadmapTool; Part: 'h4' | 'h5' }) {
  const { state, send, context } = roadmap;
  const words = roundWordsIn(context.language);
  const { round } = state;
  if (!round) {
    const isEmpty = countAnswers(state, {}).all === 0;
    return (
      <>
        <p class="roadmap-means">{words.means}</p>
        {isEmpty ? (
          <p class="roadmap-none">{words.empty}</p>
        ) : (
          <p>
            <button type="button" class="button" onClick={() => send({ type: 'round-started' })}>
              {words.start}
            </button>
          </p>
        )}
      </>
    );
  }
  return round.isRevealed ? (
    <RoundResults roadmap={roadmap} round={round} Part={Part} />
  ) : (
    <RoundTurns roadmap={roadmap} round={round} />
  );
}

function RoundTurns({ roadmap, round }: { roadmap: RoadmapTool; round: Round }) {
  const { id, state, send, context, show } = roadmap;
  const words = roundWordsIn(context.language);
  const [side, setSide] = useState<Department>('it');
  const counts = departments.map((department) => ({
    department,
    ...countAnswers(state, round[department]),
  }));
  const open = counts.filter(({ answered, all }) => answered < all);
  return (
    <>
      <fieldset class="choice-tabs roadmap-turns">
        <legend>{words.turn}</legend>
        {departments.map((department) => (
          <label key={department}>
            <input
              type="radio"
              name={`${id}-round-side`}
              checked={department === side}
              onChange={() => setSide(department)}
            />
            {context.homes[department]}
          </label>
        ))}
      </fieldset>
      <div role="status" class="roadmap-means">
        {counts.map(({ department, answered, all }) => (
          <p key={department}>
            {words.progress(context.homes[department], show.number(answered), show.number(all))}
          </p>
        ))}
      </div>
      <RoundAnswers key={side} roadmap={roadmap} side={side} answers={round[side]} />
      {open.length > 0 && (
        <p class="roadmap-means">
          {open
            .map(({ department, answered, all }) =>
              words.incomplete(context.homes[department], all - answered),
            )
            .join(' ')}{' '}
          {words.revealAnyway}
        </p>
      )}
      <p>
        <button type="button" class="button" onClick={() => send({ type: 'round-revealed' })}>
          {words.reveal}
        </button>{' '}
        <button type="button" class="button-quiet" onClick={() => send({ type: 'round-ended' })}>
          {words.end}
        </button>
      </p>
    </>
  );
}
