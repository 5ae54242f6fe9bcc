import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { lazy } from '../../../../ui/lazy.tsx';
import { listWordsIn } from '../../messages/list.ts';
import { arrangeList, type ListChoice } from '../../model/list-order.ts';
import type { ImportMappingProps } from '../panels/ImportMapping.tsx';
import type { RoadmapTool } from '../use-roadmap.ts';
import { ListFilters } from './ListFilters.tsx';
import { ListHead } from './ListHead.tsx';
import { ListRow } from './ListRow.tsx';
import styles from './list.css?url';
import { goToNextCell, rowsIn } from './next-cell.ts';
import { gatherRows } from './row-facts.ts';

const ImportMapping = lazy<ImportMappingProps>(
  async () => (await import('../panels/ImportMapping.tsx')).ImportMapping,
);

// A table of more rows takes longer to paint than a frame.
const mostRows = 60;

/** The roadmap as a table that is edited in place; of a long one the first rows, until all are asked for. */
export function ListFace({ roadmap }: { roadmap: RoadmapTool }) {
  const { id, frame, state, show, words, context, send } = roadmap;
  const list = listWordsIn(context.language);
  const [choice, setChoice] = useState<ListChoice>({});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [pasted, setPasted] = useState('');
  const [isWhole, setIsWhole] = useState(false);
  const count = useRef<HTMLParagraphElement>(null);
  const cells = useMemo(() => ({ ...frame, id: `${frame.id}-list` }), [frame]);
  const order = useOrder(roadmap, choice);
  const rows = gatherRows(roadmap);
  const shown = order.filter((each) => rows.has(each));
  const drawn = isWhole || shown.length <= mostRows + 1 ? shown : shown.slice(0, mostRows);
  const taken = shown.filter((each) => chosen.has(each));

  const onChoose = useCallback((each: string, isChosen: boolean) => {
    setChosen((before) => {
      const after = new Set(before);
      if (isChosen) after.add(each);
      else after.delete(each);
      return after;
    });
  }, []);
  const takeOut = () => {
    send({ type: 'initiatives-removed', ids: taken });
    setChosen(new Set());
    count.current?.focus();
  };

  return (
    <div class="roadmap-list">
      {/* Only who opens the list pays for its looks. */}
      <link rel="stylesheet" href={styles} />
      <ListFilters frame={cells} teams={state.teams} choice={choice} onChoose={setChoice} />
      <div class="roadmap-list-bar">
        <p role="status" tabIndex={-1} ref={count}>
          {list.shown(
            show.number(shown.length),
            state.initiatives.length,
            show.number(state.initiatives.length),
          )}
        </p>
        {taken.length > 0 && (
          <button type="button" class="button-quiet" onClick={takeOut}>
            {list.takeOut(taken.length)}
          </button>
        )}
      </div>
      {shown.length === 0 ? (
        <p class="roadmap-none">
          {state.initiatives.length === 0 ? list.empty : list.nothingShown}
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must take the focus
        <section class="data-table-frame" aria-label={list.caption} tabIndex={0}>
          <table class="data-table roadmap-table" onKeyDown={goToNextCell}>
            <caption class="visually-hidden">{list.caption}</caption>
            <ListHead
              list={list}
              teams={state.teams}
              valueKind={state.valueKind}
              sort={choice.sort}
              isAllChosen={taken.length === shown.length}
              onSort={(sort) => {
                const { sort: _, ...rest } = choice;
                setChoice(sort ? { ...rest, sort } : rest);
              }}
              onChooseAll={(isChosen) => setChosen(new Set(isChosen ? shown : []))}
            />
            <tbody>
              {drawn.map((each) => {
                const facts = rows.get(each);
                if (!facts) return null;
                const { entry, ...rest } = facts;
                return (
                  <ListRow
                    key={each}
                    {...rest}
                    frame={cells}
                    initiative={entry.initiative}
                    start={entry.start}
                    weeks={entry.weeks}
                    isQuickWin={entry.isQuickWin}
                    teams={state.teams}
                    valueKind={state.valueKind}
                    isChosen={chosen.has(each)}
                    onChoose={onChoose}
                    onPasteRows={setPasted}
                  />
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      {drawn.length < shown.length && (
        <button type="button" class="button-quiet" onClick={() => setIsWhole(true)}>
          {list.showAll(show.number(shown.length))}
        </button>
      )}
      <div class="field">
        <label class="field-label" for={`${id}-list-paste`}>
          {list.paste}
        </label>
        <textarea
          id={`${id}-list-paste`}
          class="field-input"
          rows={2}
          aria-describedby={`${id}-list-paste-hint`}
          value=""
          onPaste={(event) => {
            event.preventDefault();
            setPasted(rowsIn(event) ?? event.clipboardData?.getData('text/plain') ?? '');
          }}
        />
        <span class="field-hint" id={`${id}-list-paste-hint`}>
          {list.pasteMeans}
        </span>
      </div>
      {pasted.trim() !== '' && (
        <ImportMapping
          key={pasted}
          roadmap={roadmap}
          words={words}
          text={pasted}
          onDone={() => setPasted('')}
        />
      )}
    </div>
  );
}

/**
 * The order of the rows. It stays while somebody edits, so that no row jumps away or vanishes
 * under the cursor; another choice, a new row and a row less arrange it anew.
 */
function useOrder({ state, plan, context }: RoadmapTool, choice: ListChoice): string[] {
  const ids = state.initiatives.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: edits must not arrange it anew
  return useMemo(() => arrangeList(state, plan, choice, context.locale), [ids, choice]);
}
