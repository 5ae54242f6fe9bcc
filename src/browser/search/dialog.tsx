import { render } from 'preact';
import type { SearchWords } from '../../lib/search-words.ts';
import { SearchPanel } from './SearchPanel.tsx';
import { emptyQuery } from './search-query.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page. Rejects when its words cannot be loaded. */
export async function openSearchDialog(link: HTMLAnchorElement): Promise<void> {
  dialog ??= await makeDialog(link.href);
  if (dialog.open) return;
  dialog.showModal();
  const field = dialog.querySelector<HTMLInputElement>('input[type=search]');
  field?.focus();
  field?.select();
}

async function makeDialog(searchHref: string): Promise<HTMLDialogElement> {
  const response = await fetch(new URL('words.json', searchHref));
  if (!response.ok) throw new Error(`The words of the search answered ${response.status}.`);
  const site: SearchWords = await response.json();

  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', site.words.label);
  // A click on the backdrop lands on the dialog itself.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  render(
    <>
      <button type="button" class="button-quiet search-close" onClick={() => made.close()}>
        {site.words.close}
      </button>
      <SearchPanel site={site} initial={emptyQuery} />
    </>,
    made,
  );
  return made;
}
