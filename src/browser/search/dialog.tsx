import { render } from 'preact';
import { fetchSearchWords } from './fetch-search-words.ts';
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
  const site = await fetchSearchWords(searchHref);
  await loadStyles(site.styles);

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

/** Resolves when the style sheet counts, or could not be had: the search works without it. */
function loadStyles(href: string): Promise<void> {
  return new Promise((loaded) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => loaded();
    link.onerror = () => loaded();
    document.head.append(link);
  });
}
