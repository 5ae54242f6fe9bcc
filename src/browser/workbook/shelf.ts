import { isRecord } from '../../lib/is-record.ts';
import type { WorkbookStore } from './store.ts';
import { type Head, isSlice, keys, parseJson, readHead } from './workbook.ts';
import type { Contents } from './workbook-file.ts';

/** All that is saved on the device, for the page that lists it. */

export interface ShelfEntry {
  id: string;
  isOpen: boolean;
  head: { kind: 'read'; head: Head } | { kind: 'newer' } | { kind: 'damaged' };
  slices: readonly { kind: string; isDamaged: boolean }[];
}

/** Every workbook, the last changed first; those that cannot be read come last. */
export function listWorkbooks({ local }: Pick<WorkbookStore, 'local'>): ShelfEntry[] {
  const open = local.read(keys.open);
  const found = new Map<string, string[]>();
  for (const key of local.keys()) {
    if (!key.startsWith(keys.heads)) continue;
    const [id = '', kind] = key.slice(keys.heads.length).split(':');
    const kinds = found.get(id) ?? [];
    found.set(id, kind === undefined ? kinds : [...kinds, kind]);
  }
  const entries = [...found].map(
    ([id, kinds]): ShelfEntry => ({
      id,
      isOpen: id === open,
      head: readHead(local.read(keys.head(id)) ?? ''),
      slices: kinds.sort().map((kind) => ({
        kind,
        isDamaged: !isSound(kind, local.read(keys.slice(id, kind)) ?? ''),
      })),
    }),
  );
  return entries.sort((a, b) => changedOf(b).localeCompare(changedOf(a)));
}

const changedOf = ({ head }: ShelfEntry) => (head.kind === 'read' ? head.head.changed : '');

/** Judged anew only when the text is another one: there may be megabytes of them. */
const judged = new Map<string, boolean>();

function isSound(kind: string, text: string): boolean {
  const known = judged.get(text);
  if (known !== undefined) return known;
  const value = parseJson(text);
  const sound = isSlice(value) && value.kind === kind;
  if (judged.size > 1000) judged.clear();
  judged.set(text, sound);
  return sound;
}

/** A workbook as it goes into a file, a link or a copy. */
export function contentsOf(
  { local }: Pick<WorkbookStore, 'local'>,
  id: string,
): Contents | undefined {
  const reading = readHead(local.read(keys.head(id)) ?? '');
  if (reading.kind !== 'read') return undefined;
  const { name, created, changed } = reading.head;
  return { name, created, changed, slices: slicesOf({ local }, id) };
}

export const slicesOf = (
  { local }: Pick<WorkbookStore, 'local'>,
  id: string,
): Map<string, string> => {
  const start = keys.slice(id, '');
  const found = local.keys().filter((key) => key.startsWith(start));
  return new Map(found.sort().map((key) => [key.slice(start.length), local.read(key) ?? '']));
};

/** Everything that is kept under a workbook's keys, as it is. */
export function rawTextsOf(
  { local }: Pick<WorkbookStore, 'local'>,
  id: string,
): Record<string, string> {
  const own = local
    .keys()
    .filter((key) => key === keys.head(id) || key.startsWith(keys.slice(id, '')));
  return Object.fromEntries(own.sort().map((key) => [key, local.read(key) ?? '']));
}

/** What was damaged and had to make room, by its key. */
export const listSetAside = ({ local }: Pick<WorkbookStore, 'local'>): string[] =>
  local.keys().filter((key) => key.startsWith(keys.aside));

/** What this tab has deleted, and can bring back until it is closed. */
export interface Deleted {
  /** What it was called in words. */
  name: string;
  texts: Record<string, string>;
}

const mostDeleted = 20;

/**
 * Deletes texts of the device, and keeps them in this tab, for as long as it is open. The id of the open
 * workbook stays: it names none until the workbook is back, or until another one is opened.
 */
export function removeTexts(
  store: WorkbookStore,
  name: string,
  texts: Record<string, string>,
): void {
  const deleted = [...listDeleted(store), { name, texts }].slice(-mostDeleted);
  store.session.write(keys.deleted, JSON.stringify(deleted));
  for (const key of Object.keys(texts)) store.local.remove(key);
  store.tell();
}

/** Newest last. */
export function listDeleted({ session }: Pick<WorkbookStore, 'session'>): Deleted[] {
  const value = parseJson(session.read(keys.deleted) ?? '[]');
  const isDeleted = (entry: unknown): entry is Deleted =>
    isRecord(entry) && typeof entry.name === 'string' && isRecord(entry.texts);
  return Array.isArray(value) ? value.filter(isDeleted) : [];
}

/** Brings back what was deleted, under its old keys; it is open again if it was and no other is. */
export function restore(store: WorkbookStore, at: number): void {
  const deleted = listDeleted(store);
  const [entry] = deleted.splice(at, 1);
  if (!entry) return;
  for (const [key, text] of Object.entries(entry.texts)) store.local.write(key, text);
  if (deleted.length > 0) store.session.write(keys.deleted, JSON.stringify(deleted));
  else store.session.remove(keys.deleted);
  store.tell();
}
