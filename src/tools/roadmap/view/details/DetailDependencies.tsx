import { useState } from 'preact/hooks';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { detailWordsIn } from '../../messages/details.ts';
import type { DetailProps } from './InitiativeDialog.tsx';
import { sayProblemsAt } from './problem-places.ts';

/** So many are found by eye; more are searched. */
const fewEnough = 12;

/** What it waits for, and what waits for it. */
export function DetailDependencies({ roadmap, entry: { initiative }, faults }: DetailProps) {
  const { id, state, send, context, show } = roadmap;
  const words = detailWordsIn(context.language);
  const [search, setSearch] = useState('');
  const on = state.initiatives.filter((other) => initiative.dependsOn.includes(other.id));
  const open = state.initiatives.filter(
    (other) => other !== initiative && !initiative.dependsOn.includes(other.id),
  );
  const isLong = open.length > fewEnough;
  const sought = isLong ? search.trim().toLocaleLowerCase(context.locale) : '';
  const found = open.filter((other) =>
    show.titleOf(other).toLocaleLowerCase(context.locale).includes(sought),
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
        <div class="roadmap-fields">
          {isLong && (
            <TextField
              id={`${id}-detail-search`}
              label={words.search}
              text={search}
              onType={setSearch}
            />
          )}
          <SelectField
            id={`${id}-detail-depends`}
            label={words.add}
            hint={sought ? words.found(found.length) : undefined}
            problem={sayProblemsAt('dependsOn', faults, roadmap)}
            value=""
            options={[
              { value: '', label: words.choose },
              ...found.map((other) => ({ value: other.id, label: show.titleOf(other) })),
            ]}
            onChoose={(other) => {
              if (!other) return;
              setSearch('');
              set(other, true);
            }}
          />
        </div>
      )}
      {waiting.length > 0 && (
        <p class="roadmap-means">
          {words.neededBy(show.list(waiting.map((other) => show.titleOf(other))))}
        </p>
      )}
    </>
  );
}
