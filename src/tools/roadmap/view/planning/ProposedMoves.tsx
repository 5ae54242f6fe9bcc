import { useMemo } from 'preact/hooks';
import { planningWordsIn } from '../../messages/planning.ts';
import { currentWeeks, findMoves, type Move } from '../../model/compare.ts';
import { explainPlace } from '../../model/planning/explain.ts';
import type { Proposal } from '../../model/planning/propose.ts';
import type { RoadmapTool } from '../use-roadmap.ts';
import { sayDisplaced } from './say-displaced.ts';
import { sayLeftOut, sayReasons } from './say-reasons.ts';

/** What a proposal would move, to be accepted as a whole or one by one. */
export function ProposedMoves({
  roadmap,
  Part,
  proposal,
  onDiscard,
}: {
  roadmap: RoadmapTool;
  Part: 'h4' | 'h5';
  proposal: Proposal;
  onDiscard: () => void;
}) {
  const { state, send, context } = roadmap;
  const words = planningWordsIn(context.language);
  const moves = useMemo(
    () => findMoves(state, currentWeeks(state), proposal.weeks),
    [state, proposal],
  );
  const placementOf = ({ initiative, to }: Move) => ({ id: initiative.id, week: to });
  if (moves.length === 0) return <p>{words.noMoves}</p>;
  return (
    <>
      <Part class="roadmap-part">{words.moves}</Part>
      <div class="roadmap-plan-actions">
        <button
          type="button"
          class="button"
          onClick={() => send({ type: 'placements-accepted', placements: moves.map(placementOf) })}
        >
          {words.acceptAll(moves.length)}
        </button>
        <button type="button" class="button-quiet" onClick={onDiscard}>
          {words.discard}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must take the focus */}
      <section class="data-table-frame" aria-label={words.moves} tabIndex={0}>
        <table class="data-table roadmap-moves">
          <thead>
            <tr>
              {Object.entries(words.columns).map(([key, name]) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moves.map((move) => (
              <MoveRow
                key={move.initiative.id}
                roadmap={roadmap}
                proposal={proposal}
                move={move}
                onAccept={() =>
                  send({ type: 'placements-accepted', placements: [placementOf(move)] })
                }
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function MoveRow({
  roadmap: { state, context, show },
  proposal,
  move,
  onAccept,
}: {
  roadmap: RoadmapTool;
  proposal: Proposal;
  move: Move;
  onAccept: () => void;
}) {
  const words = planningWordsIn(context.language);
  const title = show.titleOf(move.initiative);
  const sayWeek = (week: number | undefined) =>
    week === undefined ? words.unplanned : show.weekAndDay(state, week);
  const out = proposal.leftOut.find(({ initiative }) => initiative.id === move.initiative.id);
  const why = out
    ? sayLeftOut(out, state, words, show)
    : sayReasons(explainPlace(state, move.initiative.id, proposal.weeks), state, words, show);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td data-label={words.columns.from}>{sayWeek(move.from)}</td>
      <td data-label={words.columns.to}>{sayWeek(move.to)}</td>
      <td class="roadmap-why-cell">
        {why} {sayDisplaced(move, state, proposal.weeks, words, show)}
      </td>
      <td>
        <button
          type="button"
          class="button-quiet"
          aria-label={words.acceptOf(title)}
          onClick={onAccept}
        >
          {words.accept}
        </button>
      </td>
    </tr>
  );
}
