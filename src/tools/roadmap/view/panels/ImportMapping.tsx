import { useMemo, useState } from 'preact/hooks';
import { newId } from '../../../../browser/new-id.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { importWordsIn } from '../../messages/imports.ts';
import { guessTargets } from '../../model/import/guess-targets.ts';
import type { DayOrder } from '../../model/import/read-day.ts';
import { readInitiatives } from '../../model/import/read-initiatives.ts';
import { readTable } from '../../model/import/read-table.ts';
import type { RoadmapTool } from '../use-roadmap.ts';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportProblems } from './ImportProblems.tsx';

export interface ImportMappingProps {
  roadmap: RoadmapTool;
  /** The text of the file. Give the component another key for another text. */
  text: string;
  /** Added, with how many; or not, with none. */
  onDone: (added: number) => void;
}

/** What each column of a file means, what comes of it, and the button that adds it. */
export function ImportMapping({ roadmap, text, onDone }: ImportMappingProps) {
  const { id, state, context, send, show } = roadmap;
  const words = importWordsIn(context.language);
  const table = useMemo(() => readTable(text), [text]);
  const [targets, setTargets] = useState(() => guessTargets(table.headings, state.teams));
  const [said, setSaid] = useState<DayOrder>();
  const [isStrict, setIsStrict] = useState(false);
  const { start, teams, initiatives } = state;
  const reading = useMemo(
    () =>
      readInitiatives(table, {
        roadmap: { start, teams, initiatives },
        context,
        targets,
        isStrict,
        newId,
        ...(said ? { order: said } : {}),
      }),
    [table, targets, said, isStrict, start, teams, initiatives, context],
  );
  const count = reading.initiatives.length;
  const add = () => {
    send({ type: 'initiatives-added', teams: reading.teams, initiatives: reading.initiatives });
    onDone(count);
  };
  return (
    <section class="roadmap-import" aria-label={words.mapping}>
      {table.headings.length > 0 && (
        <ImportColumns
          roadmap={roadmap}
          table={table}
          targets={targets}
          onChoose={(index, target) =>
            setTargets(targets.map((each, at) => (at === index ? target : each)))
          }
        />
      )}
      {reading.isOrderUnclear && (
        <SelectField
          id={`${id}-import-order`}
          label={words.order}
          hint={words.orderUnclear}
          value={reading.order}
          options={(['day-first', 'month-first'] as const).map((value) => ({
            value,
            label: words.orders[value],
          }))}
          onChoose={setSaid}
        />
      )}
      <label class="roadmap-tick">
        <input
          type="checkbox"
          checked={isStrict}
          onChange={({ currentTarget }) => setIsStrict(currentTarget.checked)}
        />
        {words.isStrict}
      </label>
      <p role="status">
        {words.willAdd(count, show.number(count))}{' '}
        {count > 0 &&
          reading.teams.length > 0 &&
          words.withTeams(show.list(reading.teams.map(({ name }) => name)))}
      </p>
      <p class="roadmap-import-buttons">
        {count > 0 && (
          <button type="button" class="button" onClick={add}>
            {words.add(show.number(count))}
          </button>
        )}
        <button type="button" class="button-quiet" onClick={() => onDone(0)}>
          {words.cancel}
        </button>
      </p>
      <ImportProblems roadmap={roadmap} problems={reading.problems} />
    </section>
  );
}
