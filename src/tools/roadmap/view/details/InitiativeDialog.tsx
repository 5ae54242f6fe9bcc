import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { newId } from '../../../../browser/new-id.ts';
import { HomeMark } from '../../../../ui/HomeMark.tsx';
import { UndoButtons } from '../../../../ui/UndoButtons.tsx';
import { detailWordsIn } from '../../messages/details.ts';
import type { PlannedInitiative } from '../../model/plan.ts';
import { WhyHere } from '../planning/WhyHere.tsx';
import { type RoadmapTool, sayPlanProblem } from '../use-roadmap.ts';
import { DetailDates } from './DetailDates.tsx';
import { DetailDependencies } from './DetailDependencies.tsx';
import { DetailFacts, DetailMust } from './DetailFacts.tsx';
import { DetailWork } from './DetailWork.tsx';

export interface DetailProps {
  roadmap: RoadmapTool;
  entry: PlannedInitiative;
}

/** All that is known of the initiative that is open, to be edited. */
export function InitiativeDialog({ roadmap }: { roadmap: RoadmapTool }) {
  const { plan, edited } = roadmap;
  const entry = plan.initiatives.find(({ initiative }) => initiative.id === edited);
  return entry ? <OpenDialog roadmap={roadmap} entry={entry} /> : null;
}

function OpenDialog({ roadmap, entry }: DetailProps) {
  const { id, state, plan, send, words: tool, context, show, lock } = roadmap;
  const words = detailWordsIn(context.language);
  const dialog = useRef<HTMLDialogElement>(null);
  const { initiative } = entry;
  useLayoutEffect(() => {
    dialog.current?.showModal();
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
  const problems = plan.problems.filter((problem) => problem.initiative === initiative);
  return (
    <dialog
      ref={dialog}
      class="roadmap-dialog"
      aria-labelledby={`${id}-dialog-title`}
      onClose={roadmap.closeDetails}
    >
      <div class="roadmap-dialog-head">
        <h2 id={`${id}-dialog-title`}>
          <HomeMark home={initiative.sponsor} /> {show.titleOf(initiative)}
        </h2>
        <button type="button" class="button-quiet" onClick={close}>
          {words.close}
        </button>
      </div>
      {problems.map((problem) => (
        <p key={problem.code} class="field-problem">
          {sayPlanProblem(problem, state, roadmap)}
        </p>
      ))}
      <fieldset class="roadmap-form" disabled={lock !== ''}>
        <legend class="visually-hidden">{show.titleOf(initiative)}</legend>
        <DetailFacts roadmap={roadmap} entry={entry} titleId={titleId(id)} />
        <h3>{words.work}</h3>
        <DetailWork roadmap={roadmap} entry={entry} />
        <h3>{words.dates}</h3>
        <DetailDates roadmap={roadmap} entry={entry} />
        {entry.start !== undefined && (
          <div role="status">
            <p class="field-label">{words.why}</p>
            <WhyHere roadmap={roadmap} initiative={initiative.id} />
          </div>
        )}
        <h3>{words.dependencies}</h3>
        <DetailDependencies roadmap={roadmap} entry={entry} />
        <h3>{words.must}</h3>
        <DetailMust roadmap={roadmap} entry={entry} />
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
            <button type="button" class="button-quiet" onClick={duplicate}>
              {words.duplicate}
            </button>
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
