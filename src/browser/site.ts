/** What every page does in the browser: remember the colors, open the search. Kept small: it is on every page. */

import './terms.ts';

const themeKey = 'common-ground:theme';
const root = document.documentElement;

const switcher = document.querySelector<HTMLLabelElement>('[data-theme-switch]');
const choice = switcher?.querySelector('select');
if (switcher && choice) {
  switcher.hidden = false;
  choice.value = root.dataset.theme ?? '';
  choice.addEventListener('change', () => {
    if (choice.value) root.dataset.theme = choice.value;
    else delete root.dataset.theme;
    try {
      if (choice.value) localStorage.setItem(themeKey, choice.value);
      else localStorage.removeItem(themeKey);
    } catch {
      // Storage is blocked: the colors hold for this page.
    }
  });
}

const searchLink = document.querySelector<HTMLAnchorElement>('[data-search-open]');
let opening = false;

async function openSearch() {
  if (!searchLink || opening) return;
  opening = true;
  try {
    const { openSearchDialog } = await import('./search/dialog.tsx');
    await openSearchDialog(searchLink);
  } catch {
    // The dialog could not be loaded: the search page says what to do.
    location.assign(searchLink.href);
  } finally {
    opening = false;
  }
}

searchLink?.addEventListener('click', (event) => {
  if (
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    document.querySelector('[data-search-page]')
  )
    return;
  event.preventDefault();
  openSearch();
});

document.addEventListener('keydown', (event) => {
  const isShortcut =
    event.key === '/'
      ? !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
      : event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!isShortcut) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search-page] input[type=search]');
  if (field) field.focus();
  else openSearch();
});

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));
