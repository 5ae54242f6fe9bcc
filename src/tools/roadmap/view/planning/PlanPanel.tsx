import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { newId } from '../../../../browser/new-id.ts';
import { decimalSignOf } from '../../../../lib/read-decimal.ts';
import { planningWordsIn } from '../../messages/planning.ts';
import type { Weeks } from '../../model/compare.ts';
import { inputsOf } from '../../model/planning/answer.ts';
import { type Proposal, schedulesFor } from '../../model/planning/propose.ts';
import { takeWay } from '../../model/planning/take-way.ts';
import type { Way } from '../../model/planning/ways.ts';
import { objectives } from '../../model/types.ts';
import type { RoadmapTool } from '../use-roadmap.ts';
import { keepProposal } from './last-proposal.ts';
import { Misfits } from './Misfits.tsx';
import { ProposedMoves } from './ProposedMoves.tsx';
import { sayVerdict } from './say-verdict.ts';
import { seed } from './seed.ts';
import { usePlanning } from './use-planning.ts';

/** A way that was just taken: the next proposal begins with its plan. */
interface Taken {
  from: Weeks;
  wanted: string;
  /** The inputs before it: it is planned again as soon as they have changed. */
  before: string;
}

/** Asks for a plan, shows what it would move, and moves only what is accepted. */
export function PlanPanel({ roadmap, Part }: { roadmap: RoadmapTool; Part: 'h4' | 'h5' }) {
  const { id, state, send, context, show } = roadmap;
  const words = planningWordsIn(context.language);
  const { planning, start, stop, clear } = usePlanning();
  const inputs = useMemo(() => inputsOf(state), [state]);
  const asked = useRef('');
  const [taken, setTaken] = useState<Taken>();

  const plan = (hint?: Taken) => {
    asked.current = inputs;
    start({
      kind: 'proposal',
      request: {
        roadmap: state,
        schedules: schedulesFor(state.initiatives.length),
        seed,
        ...(hint ? { from: hint.from, wanted: hint.wanted } : {}),
      },
    });
  };
  useEffect(() => {
    if (!taken || taken.before === inputs) return;
    setTaken(undefined);
    plan(taken);
  });
  const take = (way: Way, initiative: string) => {
    setTaken({ from: way.weeks, wanted: initiative, before: inputs });
    for (const action of takeWay(way, initiative, newId(), decimalSignOf(context.locale))) {
      send(action);
    }
  };

  const answer =
    planning.kind === 'ready'
      ? planning.answer
      : planning.kind === 'planning'
        ? planning.best
        : undefined;
  const proposal = answer?.kind === 'proposal' ? answer.proposal : undefined;
  useEffect(() => keepProposal(id, proposal?.weeks), [id, proposal]);
  const isReady = planning.kind === 'ready';
  const isStale = isReady && asked.current !== inputs;

  return (
    <div class="roadmap-planning">
      <p class="roadmap-means">{words.means}</p>
      <fieldset class="choice-tabs roadmap-objectives">
        <legend>{words.first}</legend>
        {objectives.map((objective) => (
          <label key={objective}>
            <input
              type="radio"
              name={`${id}-objective`}
              checked={state.objective === objective}
              onChange={() => send({ type: 'objective-changed', objective })}
            />
            {roadmap.words.objectives[objective]}
          </label>
        ))}
      </fieldset>
      <div class="roadmap-plan-run" role="status">
        {planning.kind === 'planning' ? (
          <>
            <progress max={1} value={planning.progress} aria-label={words.propose} />
            <span>{words.running(show.percent(planning.progress))}</span>
            <button type="button" class="button-quiet" onClick={stop}>
              {words.stop}
            </button>
          </>
        ) : state.initiatives.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <button type="button" class="button" onClick={() => plan()}>
            {proposal ? words.again : words.propose}
          </button>
        )}
        {planning.kind === 'failed' && <p class="field-problem">{words.failed}</p>}
        {isStale && <p>{words.stale}</p>}
      </div>
      {proposal && (
        <div class={isStale ? 'is-stale' : undefined}>
          <Verdict roadmap={roadmap} proposal={proposal} isReady={isReady} />
          {isReady && (
            <>
              <ProposedMoves roadmap={roadmap} Part={Part} proposal={proposal} onDiscard={clear} />
              <Misfits
                key={asked.current}
                roadmap={roadmap}
                Part={Part}
                proposal={proposal}
                isStale={isStale}
                onTake={take}
              />
            </>
          )}
        </div>
      )}
    </div>
  );
}

function Verdict({
  roadmap,
  proposal,
  isReady,
}: {
  roadmap: RoadmapTool;
  proposal: Proposal;
  isReady: boolean;
}) {
  const words = planningWordsIn(roadmap.context.language);
  return (
    <p class="roadmap-verdict">
      {!isReady && `${words.bestSoFar} `}
      {sayVerdict(proposal, words, roadmap.show)}
    </p>
  );
}
