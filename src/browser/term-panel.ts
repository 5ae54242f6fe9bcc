let panel: HTMLElement | undefined;

/** Shows the note of a marked word beside it. Escape and a click elsewhere close it; focus goes back to the word. */
export function openTermPanel(mark: HTMLAnchorElement, note: HTMLElement): void {
  panel?.remove();
  panel = document.createElement('div');
  panel.className = 'term-panel';
  panel.popover = 'auto';
  panel.tabIndex = -1;
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', mark.textContent ?? '');
  panel.append(...[...note.children].map((child) => child.cloneNode(true)));
  const { settings } = note.closest<HTMLElement>('[data-settings]')?.dataset ?? {};
  if (settings) panel.append(linkTo('#terms', settings));
  const shown = panel;
  const follow = () => place(shown, mark);
  addEventListener('resize', follow);
  shown.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const isInside =
      shown.contains(document.activeElement) || document.activeElement === document.body;
    removeEventListener('resize', follow);
    shown.remove();
    if (isInside) mark.focus();
  });
  // Right behind its word, so that the next tab stop after the panel is the one after the word.
  mark.after(shown);
  shown.showPopover();
  place(shown, mark);
  shown.focus();
}

function linkTo(href: string, text: string): HTMLElement {
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  link.addEventListener('click', () => panel?.hidePopover());
  line.append(link);
  return line;
}

/** Below the word, or above it where there is no room; never beyond the edge of the window. */
function place(shown: HTMLElement, mark: HTMLElement): void {
  const edge = 8;
  const word = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = shown;
  const room = document.documentElement.clientWidth;
  const left = Math.max(edge, Math.min(word.left, room - width - edge));
  const isBelow = word.bottom + height + edge < innerHeight || word.top < height + edge;
  shown.style.left = `${left + scrollX}px`;
  shown.style.top = `${(isBelow ? word.bottom + 6 : word.top - height - 6) + scrollY}px`;
}
