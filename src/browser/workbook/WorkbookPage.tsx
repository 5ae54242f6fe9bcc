import { useMemo, useRef, useState } from 'preact/hooks';
import { FileChooser } from '../../ui/FileChooser.tsx';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import { Leftovers } from './Leftovers.tsx';
import { messagesIn } from './messages/index.ts';
import { type MoreMessages, moreMessagesIn } from './messages/more.ts';
import { NewWorkbook } from './NewWorkbook.tsx';
import { OpenWorkbook } from './OpenWorkbook.tsx';
import { OtherWorkbooks } from './OtherWorkbooks.tsx';
import { listWorkbooks } from './shelf.ts';
import type { WorkbookStore } from './store.ts';
import { usePageStore } from './use-page-store.ts';
import { type ShelfActions, useShelf } from './use-shelf.ts';
import { VisitedWorkbook } from './VisitedWorkbook.tsx';
import { ToolLinks } from './WorkbookFacts.tsx';

export interface KnownTool {
  /** Of its slices. */
  kind: string;
  title: string;
  href: string;
}

interface Props {
  language: string;
  /** For dates and numbers. */
  locale: string;
  /** Address of this page. */
  href: string;
  tools: readonly KnownTool[];
}

/** What the parts of the page work with. */
export interface Shelf {
  store: WorkbookStore;
  actions: ShelfActions;
  words: MoreMessages;
  language: string;
  locale: string;
  tools: readonly KnownTool[];
}

/** All that is saved on the device, and its ways out and in. */
export function WorkbookPage(props: Props) {
  const store = usePageStore();
  const words = moreMessagesIn(props.language);
  return (
    <div class="workbooks">
      {store ? (
        <LivePage {...props} store={store} words={words} />
      ) : (
        <div class="workbooks-waiting" />
      )}
      <section class="workbooks-lasts">
        <h2>{words.page.lasts}</h2>
        <dl>
          {words.page.lastsItems.map(([what, means]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
        {store && <p class="quiet">{words.page.room(measureRoom(store, props.locale))}</p>}
      </section>
    </div>
  );
}

function LivePage({
  store,
  words,
  ...props
}: Props & { store: WorkbookStore; words: MoreMessages }) {
  const { language, href } = props;
  const address = useMemo(() => new URL(href, location.href).href, [href]);
  const actions = useShelf(store, words, address);
  const shelf: Shelf = { store, actions, words, ...props };
  const [isNaming, setIsNaming] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const { focusNext, onFocusIn } = useKeptFocus(
    root,
    '.workbooks-undo, .workbook-sheet .workbook-name, .workbooks-new',
  );
  const bar = messagesIn(language).bar;
  const entries = listWorkbooks(store);
  const current = store.current();
  const open = current.kind === 'own' ? entries.find(({ id }) => id === current.id) : undefined;
  const others = entries.filter((entry) => entry !== open && entry.head.kind === 'read');
  const health = store.local.health();

  return (
    <div ref={root} onFocusIn={onFocusIn}>
      {health !== 'saved' && (
        <p class="workbook-notice workbook-alarm" role="alert">
          {bar.health[health]}
        </p>
      )}
      <p class="workbooks-said">
        <span role="status">{store.said()}</span>
        {actions.undo && (
          <button type="button" class="button-quiet workbooks-undo" onClick={actions.undo}>
            {words.page.undo}
          </button>
        )}
      </p>
      {current.kind === 'visit' && <VisitedWorkbook shelf={shelf} visit={current.visit} />}
      {open && <OpenWorkbook shelf={shelf} entry={open} />}
      {current.kind !== 'visit' && !open && (
        <section class="workbook-sheet workbook-sheet-empty">
          <h2>{others.length > 0 ? words.page.noneOpen : words.page.emptyTitle}</h2>
          <p>{others.length > 0 ? words.page.noneOpenMeans : words.page.emptyMeans}</p>
          <ToolLinks shelf={shelf} />
        </section>
      )}
      <div class="workbook-actions workbooks-ways-in">
        {isNaming ? (
          <NewWorkbook
            words={words.page}
            onStart={(name) => actions.create(name)}
            onClose={() => {
              setIsNaming(false);
              focusNext('workbooks-new');
            }}
          />
        ) : (
          <>
            <button
              type="button"
              id="workbooks-new"
              class="button workbooks-new"
              onClick={() => setIsNaming(true)}
            >
              {words.page.create}
            </button>
            <FileChooser
              accept=".json,application/json"
              label={bar.open}
              onChoose={(file) => void actions.openFile(file)}
            />
          </>
        )}
      </div>
      {others.length > 0 && <OtherWorkbooks shelf={shelf} entries={others} />}
      <Leftovers shelf={shelf} entries={entries} />
    </div>
  );
}

/** Characters of all that is saved, as a length of text in KB. */
function measureRoom({ local }: WorkbookStore, locale: string): string {
  const characters = local
    .keys()
    .reduce((sum, key) => sum + key.length + (local.read(key)?.length ?? 0), 0);
  const kilobytes = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return `${kilobytes.format(Math.ceil(characters / 1024))} KB`;
}
