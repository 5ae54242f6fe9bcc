/** The list with one entry changed; the same list where none has the id. */
export function changeIn<Entry extends { id: string }>(
  entries: Entry[],
  id: string,
  change: Partial<NoInfer<Entry>>,
): Entry[] {
  if (!entries.some((entry) => entry.id === id)) return entries;
  return entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
}

/** The list with one entry moved by one place; the same list at its ends. */
export function moveIn<Entry extends { id: string }>(
  entries: Entry[],
  id: string,
  by: -1 | 1,
): Entry[] {
  const at = entries.findIndex((entry) => entry.id === id);
  const [entry, other] = [entries[at], entries[at + by]];
  if (!entry || !other) return entries;
  const moved = [...entries];
  moved[at] = other;
  moved[at + by] = entry;
  return moved;
}
