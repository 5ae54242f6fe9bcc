import { importWordsIn } from '../../messages/imports.ts';
import type { ImportTable } from '../../model/import/read-table.ts';
import { type ImportTarget, importFields } from '../../model/import/targets.ts';
import type { RoadmapTool } from '../use-roadmap.ts';

const rowsToShow = 3;

/** The columns of a file, each with what it is taken for and what stands in its first rows. */
export function ImportColumns({
  roadmap,
  table,
  targets,
  onChoose,
}: {
  roadmap: RoadmapTool;
  table: ImportTable;
  targets: readonly ImportTarget[];
  onChoose: (index: number, target: ImportTarget) => void;
}) {
  const { state, show, context } = roadmap;
  const words = importWordsIn(context.language);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must take the focus
    <section class="data-table-frame" aria-label={words.mapping} tabIndex={0}>
      <table class="data-table roadmap-import-table">
        <caption>{words.mapping}</caption>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.meaning}</th>
            <th scope="col" colSpan={rowsToShow}>
              {words.firstRows}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.headings.map((heading, index) => {
            const name = heading || words.unnamed(show.number(index + 1));
            return (
              <tr key={index}>
                <th scope="row">{name}</th>
                <td>
                  <select
                    class="roadmap-cell"
                    aria-label={`${words.meaning} ${words.meaningOf(name)}`}
                    value={targets[index] ?? 'none'}
                    onChange={({ currentTarget }) =>
                      onChoose(index, currentTarget.value as ImportTarget)
                    }
                  >
                    <option value="none">{words.leaveOut}</option>
                    {importFields.map((field) => (
                      <option key={field} value={field}>
                        {words.fields[field]}
                      </option>
                    ))}
                    {state.teams.map((team) => (
                      <option key={team.id} value={`effort:${team.id}`}>
                        {words.effortOf(team.name)}
                      </option>
                    ))}
                    <option value="new-team">{words.newTeam}</option>
                  </select>
                </td>
                {Array.from({ length: rowsToShow }, (_, at) => (
                  <td key={at}>{table.rows[at]?.cells[index] ?? ''}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
