import type { ListWords } from '../../messages/list.ts';
import type { ListColumn, ListSort } from '../../model/list-order.ts';
import type { Team, ValueKind } from '../../model/types.ts';

/** The headings: each a button that sorts by its column, then the other way, then not at all. */
export function ListHead({
  list,
  teams,
  valueKind,
  sort,
  isAllChosen,
  onSort,
  onChooseAll,
}: {
  list: ListWords;
  teams: readonly Team[];
  valueKind: ValueKind;
  sort: ListSort | undefined;
  isAllChosen: boolean;
  onSort: (sort: ListSort | undefined) => void;
  onChooseAll: (isChosen: boolean) => void;
}) {
  const columns: { by: ListColumn; words: string; size: string }[] = [
    { by: 'title', words: list.columns.title, size: 'title' },
    { by: 'sponsor', words: list.columns.sponsor, size: 'word' },
    {
      by: 'value',
      words: valueKind === 'money' ? list.columns.money : list.columns.points,
      size: 'number',
    },
    ...teams.map(({ id, name }) => ({
      by: `effort:${id}` as const,
      words: list.columns.effort(name),
      size: 'number',
    })),
    { by: 'weeks', words: list.columns.length, size: 'length' },
    { by: 'status', words: list.columns.status, size: 'word' },
    { by: 'start', words: list.columns.start, size: 'facts' },
  ];
  return (
    <thead>
      <tr>
        <td class="roadmap-col-choose">
          <label class="roadmap-tick">
            <input
              type="checkbox"
              checked={isAllChosen}
              onChange={({ currentTarget }) => onChooseAll(currentTarget.checked)}
            />
            <span class="visually-hidden">{list.chooseAll}</span>
          </label>
        </td>
        {columns.map(({ by, words, size }) => {
          const isSorted = sort?.by === by;
          const direction = sort?.isDescending ? 'descending' : 'ascending';
          return (
            <th
              key={by}
              scope="col"
              class={`roadmap-col-${size}`}
              aria-sort={isSorted ? direction : undefined}
            >
              <button type="button" class="roadmap-sort" onClick={() => onSort(nextSort(by, sort))}>
                {words}
                {isSorted && <span aria-hidden="true">{sort?.isDescending ? ' ↓' : ' ↑'}</span>}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function nextSort(by: ListColumn, sort: ListSort | undefined): ListSort | undefined {
  if (sort?.by !== by) return { by, isDescending: false };
  return sort.isDescending ? undefined : { by, isDescending: true };
}
