import { EntryActions } from './EntryActions.tsx';
import { NameField } from './NameField.tsx';
import { ShareLink } from './ShareLink.tsx';
import type { ShelfEntry } from './shelf.ts';
import { WorkbookFacts } from './WorkbookFacts.tsx';
import type { Shelf } from './WorkbookPage.tsx';

/** The open workbook, on top of the others. */
export function OpenWorkbook({ shelf, entry }: { shelf: Shelf; entry: ShelfEntry }) {
  const { actions, store, language, words } = shelf;
  return (
    <section class="workbook-sheet" aria-labelledby="workbook-sheet-title">
      <h2 class="kicker" id="workbook-sheet-title">
        {words.page.open}
      </h2>
      <NameField
        key={entry.id}
        store={store}
        id={entry.id}
        name={actions.nameOf(entry)}
        label={words.page.name}
      />
      <WorkbookFacts shelf={shelf} entry={entry} />
      <div class="workbook-actions">
        <EntryActions shelf={shelf} entry={entry} />
      </div>
      {actions.shared?.id === entry.id && (
        <ShareLink {...actions.shared} language={language} onClose={actions.closeShared} />
      )}
    </section>
  );
}
