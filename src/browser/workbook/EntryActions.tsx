import { messagesIn } from './messages/index.ts';
import type { ShelfEntry } from './shelf.ts';
import type { Shelf } from './WorkbookPage.tsx';

/** What can be done with a workbook besides opening it. Each button is read out with its workbook's name. */
export function EntryActions({
  shelf,
  entry,
  onRename,
}: {
  shelf: Shelf;
  entry: ShelfEntry;
  onRename?: () => void;
}) {
  const { actions, language } = shelf;
  const words = shelf.words.page;
  const bar = messagesIn(language).bar;
  const choices: [string, () => void][] = [
    ...(onRename ? [[words.rename, onRename] as [string, () => void]] : []),
    [words.duplicate, () => actions.duplicate(entry)],
    [bar.save, () => actions.save(entry)],
    [bar.share, () => void actions.share(entry)],
    [words.remove, () => actions.removeEntry(entry)],
  ];
  return (
    <>
      {choices.map(([label, act]) => (
        <button key={label} type="button" class="button-quiet" onClick={act}>
          {label}
          <span class="visually-hidden"> {words.moreFor(actions.nameOf(entry))}</span>
        </button>
      ))}
    </>
  );
}
