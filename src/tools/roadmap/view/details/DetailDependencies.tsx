import { SelectField } from '../../../../ui/SelectField.tsx';
import { detailWordsIn } from '../../messages/details.ts';
import type { DetailProps } from './InitiativeDialog.tsx';

/** What it waits for, and what waits for it. */
export function DetailDependencies({ roadmap, entry: { initiative } }: DetailProps) {
  const { id, state, send, context, show } = roadmap;
  const words = detailWordsIn(context.language);
  const on = state.initiatives.filter((other) => initiative.dependsOn.includes(other.id));
  const open = state.initiatives.filter(
    (other) => other !== initiative && !initiative.dependsOn.includes(other.id),
  );
  const waiting = state.initiatives.filter(({ dependsOn }) => dependsOn.includes(initiative.id));
  const set = (other: string, isOn: boolean) =>
    send({ type: 'dependency-set', id: initiative.id, on: other, isOn });
  return (
    <>
      {on.length === 0 ? (
        <p class="roadmap-none">{words.none}</p>
      ) : (
        <ul class="roadmap-dependencies" aria-label={words.dependsOn}>
          {on.map((other) => (
            <li key={other.id}>
              {show.titleOf(other)}
              <button
                type="button"
                class="button-quiet"
                aria-label={words.removeDependency(show.titleOf(other))}
                onClick={() => set(other.id, false)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <SelectField
          id={`${id}-detail-depends`}
          label={words.add}
          value=""
          options={[
            { value: '', label: words.choose },
            ...open.map((other) => ({ value: other.id, label: show.titleOf(other) })),
          ]}
          onChoose={(other) => other && set(other, true)}
        />
      )}
      {waiting.length > 0 && (
        <p class="roadmap-means">
          {words.neededBy(show.list(waiting.map((other) => show.titleOf(other))))}
        </p>
      )}
    </>
  );
}
