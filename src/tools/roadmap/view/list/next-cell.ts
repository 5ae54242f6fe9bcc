/**
 * Enter goes to the same field of the row below, with Shift of the row above, as in a spreadsheet.
 * Buttons keep their Enter.
 */
export function goToNextCell(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
  const { target } = event;
  if (!(target instanceof HTMLElement) || target instanceof HTMLButtonElement) return;
  const cell = target.dataset.cell;
  if (!cell) return;
  event.preventDefault();
  const row = target.closest('tr');
  const next = event.shiftKey ? row?.previousElementSibling : row?.nextElementSibling;
  const field = next?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`);
  field?.focus();
  if (field instanceof HTMLInputElement && field.type === 'text') field.select();
}

/** Rows that were copied from a spreadsheet; a single cell is pasted as text. */
export function rowsIn(event: ClipboardEvent): string | undefined {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  return /[\r\n]/.test(text.trim()) || text.includes('\t') ? text : undefined;
}
