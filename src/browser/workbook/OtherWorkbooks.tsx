import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '../../ui/TextField.tsx';
import { EntryActions } from './EntryActions.tsx';
import { ShareLink } from './ShareLink.tsx';
import type { ShelfEntry } from './shelf.ts';
import { WorkbookFacts } from './WorkbookFacts.tsx';
import type { Shelf } from './WorkbookPage.tsx';
import { longestName, tidyName } from './workbook.ts';

/** More than these are easier found by name. */
const fewWorkbooks = 8;

/** The workbooks that are not open, the last changed first. */
export function OtherWorkbooks({
  shelf,
  entries,
}: {
  shelf: Shelf;
  entries: readonly ShelfEntry[];
}) {
  const words = shelf.words.page;
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLocaleLowerCase(shelf.locale);
  const shown = entries.filter((entry) =>
    shelf.actions.nameOf(entry).toLocaleLowerCase(shelf.locale).includes(wanted),
  );
  return (
    <section class="workbooks-others">
      <h2>
        {words.others}{' '}
        <small>{words.count(new Intl.NumberFormat(shelf.locale).format(entries.length))}</small>
      </h2>
      {entries.length > fewWorkbooks && (
        <TextField
          id="workbooks-filter"
          class="workbooks-filter"
          label={words.filter}
          text={filter}
          onType={setFilter}
        />
      )}
      {shown.length === 0 && <p role="status">{words.noMatch(filter.trim())}</p>}
      <ul class="workbook-list">
        {shown.map((entry) => (
          <Row key={entry.id} shelf={shelf} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Row({ shelf, entry }: { shelf: Shelf; entry: ShelfEntry }) {
  const { actions, language } = shelf;
  const words = shelf.words.page;
  const [isRenaming, setIsRenaming] = useState(false);
  const more = useRef<HTMLDetailsElement>(null);
  const name = actions.nameOf(entry);
  const suffix = <span class="visually-hidden"> {words.moreFor(name)}</span>;
  return (
    <li class="workbook-row">
      {isRenaming ? (
        <Rename
          name={name}
          label={words.name}
          onDone={(next) => {
            setIsRenaming(false);
            more.current?.querySelector('summary')?.focus();
            if (next !== undefined) actions.rename(entry, next);
          }}
        />
      ) : (
        <h3>{name}</h3>
      )}
      <WorkbookFacts shelf={shelf} entry={entry} />
      <div class="workbook-row-actions">
        <button type="button" class="button-quiet" onClick={() => actions.open(entry)}>
          {words.openIt}
          {suffix}
        </button>
        <details ref={more}>
          <summary class="button-quiet">
            {words.more}
            {suffix}
          </summary>
          <div class="workbook-actions">
            <EntryActions shelf={shelf} entry={entry} onRename={() => setIsRenaming(true)} />
          </div>
        </details>
      </div>
      {actions.shared?.id === entry.id && (
        <ShareLink {...actions.shared} language={language} onClose={actions.closeShared} />
      )}
    </li>
  );
}

/** Enter and leaving the field take the name; Escape leaves it as it was. */
function Rename({
  name,
  label,
  onDone,
}: {
  name: string;
  label: string;
  onDone: (name: string | undefined) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => field.current?.select(), []);
  const finish = (next: string | undefined) => {
    // Taking the field away makes it lose the focus once more.
    if (isDone.current) return;
    isDone.current = true;
    onDone(next);
  };
  return (
    <input
      ref={field}
      class="workbook-name"
      aria-label={label}
      autocomplete="off"
      maxLength={longestName}
      defaultValue={name}
      onBlur={({ currentTarget }) => finish(tidyName(currentTarget.value))}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') finish(tidyName(currentTarget.value));
        if (key === 'Escape') finish(undefined);
      }}
    />
  );
}
