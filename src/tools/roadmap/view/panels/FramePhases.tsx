import { newId } from '../../../../browser/new-id.ts';
import { CountField } from '../../../../ui/number-fields.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { frameWordsIn } from '../../messages/frame.ts';
import { most } from '../../model/types.ts';
import { numberField, type RoadmapTool } from '../use-roadmap.ts';

/** Names, lengths and order of the phases. */
export function FramePhases({ roadmap, Part }: { roadmap: RoadmapTool; Part: 'h4' | 'h5' }) {
  const { id, frame, state, plan, send, context, show, problems } = roadmap;
  const words = frameWordsIn(context.language);
  const isFull = state.phases.length >= most.phases;
  const isLast = state.phases.length === 1;
  return (
    <>
      <Part class="roadmap-part">{words.phases}</Part>
      <ul class="roadmap-frame-list">
        {plan.spans.map(({ phase, from, until }, index) => {
          const name = phase.name || words.phase(show.number(index + 1));
          return (
            <li key={phase.id} class="roadmap-fields">
              <TextField
                id={`${id}-phase-name-${phase.id}`}
                context={words.phase(show.number(index + 1))}
                label={words.name}
                text={phase.name}
                hint={`${show.monday(state, from)} – ${show.friday(state, until - 1)}`}
                onType={(text) => send({ type: 'phase-renamed', id: phase.id, name: text })}
              />
              <CountField
                {...numberField(frame, `phase:${phase.id}`, state.typed, problems)}
                context={name}
                label={words.weeks}
                count={phase.weeks}
                locale={context.locale}
              />
              <p class="roadmap-frame-actions">
                {([-1, 1] as const).map((by) => (
                  <button
                    key={by}
                    type="button"
                    class="button-quiet"
                    aria-disabled={!state.phases[index + by]}
                    onClick={() => send({ type: 'phase-moved', id: phase.id, by })}
                  >
                    {by < 0 ? words.earlier : words.later}
                    <span class="visually-hidden"> {words.of(name)}</span>
                  </button>
                ))}
                <button
                  type="button"
                  class="button-quiet"
                  aria-disabled={isLast}
                  onClick={() => send({ type: 'phase-removed', id: phase.id })}
                >
                  {words.remove}
                  <span class="visually-hidden"> {name}</span>
                </button>
              </p>
            </li>
          );
        })}
      </ul>
      {isLast && <p class="roadmap-means">{words.lastPhase}</p>}
      {isFull ? (
        <p class="field-problem">{words.phasesFull(show.number(most.phases))}</p>
      ) : (
        <p>
          <button
            type="button"
            class="button-quiet"
            onClick={() => send({ type: 'phase-added', id: newId(), name: words.newPhase })}
          >
            {words.addPhase}
          </button>
        </p>
      )}
    </>
  );
}
