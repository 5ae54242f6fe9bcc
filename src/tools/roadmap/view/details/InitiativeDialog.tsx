import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { newId } from '../../../../browser/new-id.ts';
import { HomeMark } from '../../../../ui/HomeMark.tsx';
import { UndoButtons } from '../../../../ui/UndoButtons.tsx';
import { useKeptFocus } from '../../../../ui/use-kept-focus.ts';
import { detailWordsIn } from '../../messages/details.ts';
import type { PlannedInitiative } from '../../model/plan.ts';
import type { PlanProblem } from '../../model/plan-problems.ts';
import { most } from '../../model/types.ts';
import { WhyHere } from '../planning/WhyHere.tsx';
import { type RoadmapTool, sayPlanProblem } from '../use-roadmap.ts';
import { DetailDates } from './DetailDates.tsx';
import { DetailDependencies } from './DetailDependencies.tsx';
import { DetailFacts, DetailMust } from './DetailFacts.tsx';
import { DetailWork } from './DetailWork.tsx';

export interface DetailProps {
  roadmap: RoadmapTool;
  entry: PlannedInitiative;
  /** What is wrong with this initiative. */
  faults: readonly PlanProblem[];
}

/** All that is known of the initiative that is open, to be edited. */
export function InitiativeDialog({ roadmap }: { roadmap: RoadmapTool }) {
  const { plan, edited } = roadmap;
  const entry = plan.initiatives.find(({ initiative }) => initiative.id === edited);
  if (!entry) return null;
  const faults = plan.problems.filter(({ initiative }) => initiative === entry.initiative);
  return <OpenDialog roadmap={roadmap} entry={entry} faults={faults} />;
}

function OpenDialog(parts: DetailProps) {
  const { roadmap, entry, faults } = parts;
  const { id, state, send, words: tool, context, show, lock } = roadmap;
  const words = detailWordsIn(context.language);
  const dialog = useRef<HTMLDialogElement>(null);
  const { onFocusIn } = useKeptFocus(dialog, '.undo-buttons button');
  const { initiative } = entry;
  useLayoutEffect(() => {
    const opener = document.activeElement?.id;
    dialog.current?.showModal();
    // The browser gives the focus back to the element that had it; that one may be drawn anew.
    return () => {
      if (opener) document.getElementById(opener)?.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another initiative begins at its title
  useEffect(() => {
    document.getElementById(titleId(id))?.focus();
    dialog.current?.scrollTo(0, 0);
  }, [id, initiative.id]);

  const at = state.initiatives.indexOf(initiative);
  const neighbors = { previous: state.initiatives[at - 1], next: state.initiatives[at + 1] };
  const close = () => dialog.current?.close();
  const duplicate = () => {
    const copyId = newId();
    send({ type: 'initiative-duplicated', id: initiative.id, copyId });
    roadmap.edit(copyId);
  };
  const remove = () => {
    close();
    send({ type: 'initiatives-removed', ids: [initiative.id] });
  };
  const isFull = state.initiatives.length >= most.initiatives;
  return (
    <dialog
      ref={dialog}
      class="roadmap-dialog"
      aria-labelledby={`${id}-dialog-title`}
      onClose={roadmap.closeDetails}
      onFocusIn={onFocusIn}
    >
      <div class="roadmap-dialog-head">
        <h2 id={`${id}-dialog-title`}>
          <HomeMark home={initiative.sponsor} /> {show.titleOf(initiative)}
        </h2>
        <button type="button" class="button-quiet" onClick={close}>
          {words.close}
        </button>
      </div>
      {faults.length > 0 && (
        <ul class="roadmap-faults" aria-label={words.faults}>
          {faults.map((problem) => {
            const inWords = sayPlanProblem(problem, state, roadmap);
            return (
              <li key={inWords} class="field-problem">
                {inWords}
              </li>
            );
          })}
        </ul>
      )}
      <fieldset class="roadmap-form" disabled={lock !== ''}>
        <legend class="visually-hidden">{show.titleOf(initiative)}</legend>
        <DetailFacts {...parts} titleId={titleId(id)} />
        <h3>{words.work}</h3>
        <DetailWork {...parts} />
        <h3>{words.dates}</h3>
        <DetailDates {...parts} />
        {entry.start !== undefined && (
          <div role="status">
            <p class="field-label">{words.why}</p>
            <WhyHere roadmap={roadmap} initiative={initiative.id} />
          </div>
        )}
        <h3>{words.dependencies}</h3>
        <DetailDependencies key={initiative.id} {...parts} />
        <h3>{words.must}</h3>
        <DetailMust {...parts} />
      </fieldset>
      <div class="roadmap-dialog-foot">
        <UndoButtons words={tool} canUndo={roadmap.canUndo} canRedo={roadmap.canRedo} send={send} />
        {(['previous', 'next'] as const).map((which) => (
          <button
            key={which}
            type="button"
            class="button-quiet"
            aria-disabled={!neighbors[which]}
            onClick={() => {
              const neighbor = neighbors[which];
              if (neighbor) roadmap.edit(neighbor.id);
            }}
          >
            {words[which]}
          </button>
        ))}
        {!lock && (
          <>
            {!isFull && (
              <button type="button" class="button-quiet" onClick={duplicate}>
                {words.duplicate}
              </button>
            )}
            <button type="button" class="button-quiet" onClick={remove}>
              {words.remove}
            </button>
          </>
        )}
      </div>
    </dialog>
  );
}

const titleId = (id: string) => `${id}-detail-title`;
