import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { findPhaseLoads } from '../../model/phase-loads.ts';
import { findPlaceInPhase } from '../../model/place-in-phase.ts';
import type { Plan } from '../../model/plan.ts';
import { type RoadmapTool, sayPlanProblem } from '../use-roadmap.ts';
import { CardList } from './CardList.tsx';
import {
  type Card,
  type Column,
  cardId,
  cardType,
  keepColumns,
  sortIntoColumns,
} from './columns.ts';
import { PhaseHead } from './PhaseHead.tsx';

const none: readonly Card[] = [];

/** The phases side by side: what each team can carry there, and the cards that it carries. */
export function PhasesFace({
  roadmap,
  Part,
  focusNext,
}: {
  roadmap: RoadmapTool;
  Part: 'h3' | 'h4';
  focusNext: (id: string) => void;
}) {
  const { frame, plan, words, show, isLive } = roadmap;
  const { send } = frame;
  const latest = useRef(roadmap);
  latest.current = roadmap;
  const [moved, setMoved] = useState<string>();
  const move = useCallback(
    (initiative: string, to: Column) => {
      const { state, plan: planned } = latest.current;
      const week =
        to === 'unplanned' ? undefined : findPlaceInPhase(state, planned, initiative, to);
      send({ type: 'initiative-placed', id: initiative, week });
      setMoved(initiative);
      focusNext(cardId(frame.id, initiative));
    },
    [send, frame.id, focusNext],
  );
  const dropTarget = useDropTarget(move);
  const names = plan.spans.map(
    ({ phase }, index) => phase.name || words.phases.unnamed(show.number(index + 1)),
  );
  const phases = useKept(names, (one, other) => one.join('\n') === other.join('\n'));
  const loads = useMemo(() => findPhaseLoads(plan), [plan]);
  const columns = useColumns(roadmap);
  const list = { frame, phases, isLive, onMove: move };
  // Only the list that holds it need know which card was moved last.
  const movedIn = (cards: readonly Card[]) =>
    cards.some(({ initiative }) => initiative.id === moved) ? moved : undefined;
  const unplanned = columns.get('unplanned') ?? none;

  return (
    <>
      {(unplanned.length > 0 || isLive) && (
        <section class="roadmap-unplanned" {...dropTarget('unplanned')}>
          <Part class="roadmap-part">{words.phases.unplanned}</Part>
          <CardList cards={unplanned} moved={movedIn(unplanned)} column="unplanned" {...list} />
        </section>
      )}
      <div class="roadmap-phases">
        {plan.spans.map((span, index) => (
          <section class="roadmap-phase" key={span.phase.id} {...dropTarget(index)}>
            <PhaseHead
              roadmap={roadmap}
              span={span}
              name={phases[index] ?? ''}
              loads={loads[index] ?? []}
              Part={Part}
            />
            <CardList
              cards={columns.get(index) ?? none}
              moved={movedIn(columns.get(index) ?? none)}
              column={index}
              {...list}
            />
          </section>
        ))}
      </div>
      {isLive && <p class="roadmap-means roadmap-keys">{words.phases.keys}</p>}
    </>
  );
}

/** The cards by column; those that say what they said before are the same objects. */
function useColumns({
  state: { start },
  plan,
  frame,
}: RoadmapTool): ReadonlyMap<Column, readonly Card[]> {
  const before = useRef<ReadonlyMap<Column, readonly Card[]>>(new Map());
  before.current = useMemo(() => {
    const sentences = new Map<string, { problems: string[]; blank: string }>();
    for (const problem of plan.problems) {
      const { id } = problem.initiative;
      const said = sentences.get(id) ?? { problems: [], blank: '' };
      const sentence = sayPlanProblem(problem, { start }, frame);
      if (problem.code === 'NO_EFFORT') said.blank = sentence;
      else said.problems.push(sentence);
      sentences.set(id, said);
    }
    return keepColumns(before.current, sortIntoColumns(toCards(plan, sentences)));
  }, [plan, start, frame]);
  return before.current;
}

const toCards = (
  plan: Plan,
  sentences: ReadonlyMap<string, { problems: string[]; blank: string }>,
): Card[] =>
  plan.initiatives.map((entry) => {
    const said = sentences.get(entry.initiative.id);
    return { ...entry, problems: said?.problems.join('\n') ?? '', blank: said?.blank ?? '' };
  });

/** What lets a column take a dragged card, and marks the column that the card is over. */
function useDropTarget(move: (initiative: string, to: Column) => void) {
  const [over, setOver] = useState<Column>();
  return (column: Column) => ({
    'data-over': over === column ? '' : undefined,
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes(cardType)) return;
      event.preventDefault();
      if (over !== column) setOver(column);
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      const isInside = (currentTarget as Element).contains(relatedTarget as Element | null);
      if (!isInside) setOver(undefined);
    },
    onDrop: (event: DragEvent) => {
      setOver(undefined);
      const initiative = event.dataTransfer?.getData(cardType);
      if (!initiative) return;
      event.preventDefault();
      move(initiative, column);
    },
  });
}

/** The value of the drawing before, where it is the same. */
function useKept<Value>(value: Value, isSame: (one: Value, other: Value) => boolean): Value {
  const kept = useRef(value);
  if (!isSame(kept.current, value)) kept.current = value;
  return kept.current;
}
