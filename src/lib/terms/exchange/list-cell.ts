/**
 * A list in one cell: its items between bars. A bar of an item's own is written `\|`, and a single
 * item gets a bar behind it where it would be taken for several.
 */
export function writeListCell(items: readonly string[] = []): string {
  const cell = items.map((item) => item.replace(/[\\|]/g, '\\$&')).join(' | ');
  return items.length === 1 && /[;\n|]/.test(cell) ? `${cell} |` : cell;
}

/** Reads a list between bars, or between semicolons or line breaks as other programs write it. */
export function readListCell(cell: string): string[] {
  const items = cell.match(/(?:\\[\\|]|[^|])+/g) ?? [];
  const hasBars = items.join('').length < cell.length;
  return (hasBars ? items : cell.split(/[;\n]/))
    .map((item) => item.replace(/\\([\\|])/g, '$1').trim())
    .filter(Boolean);
}
