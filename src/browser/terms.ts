/** The terms in the text of a page: how many are links, and the panel that a link opens. Kept small: it is on every page. */

const key = 'common-ground:terms';
const marks = [...document.querySelectorAll<HTMLAnchorElement>('a[data-note]')];
const choice = document.querySelector<HTMLFieldSetElement>('[data-term-choice]');

const noteOf = ({ dataset }: HTMLElement) => document.getElementById(`term-${dataset.note}`);

/** `first` is what the page was built with. */
function show(wanted: string) {
  for (const mark of marks) {
    const isLink = wanted === 'all' || (wanted !== 'none' && mark.classList.contains('term'));
    const href = isLink && noteOf(mark)?.querySelector('a')?.getAttribute('href');
    if (href) mark.setAttribute('href', href);
    else mark.removeAttribute('href');
  }
}

if (choice) {
  let chosen = 'first';
  try {
    chosen = localStorage.getItem(key) ?? chosen;
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
  choice.hidden = false;
  for (const input of choice.querySelectorAll('input')) {
    input.checked = input.value === chosen;
    input.addEventListener('change', () => {
      show(input.value);
      try {
        localStorage.setItem(key, input.value);
      } catch {
        // As above.
      }
    });
  }
  if (chosen !== 'first') show(chosen);
}

document.addEventListener('click', async (event) => {
  const mark = event.target instanceof Element && event.target.closest('a[data-note][href]');
  if (!(mark instanceof HTMLAnchorElement)) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const note = noteOf(mark);
  if (!note) return;
  event.preventDefault();
  try {
    const { openTermPanel } = await import('./term-panel.ts');
    openTermPanel(mark, note);
  } catch {
    // The panel could not be loaded: the page of the term says the same.
    location.assign(mark.href);
  }
});
