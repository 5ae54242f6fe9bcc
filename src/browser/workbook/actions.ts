import { downloadText, fileNameOf } from '../files.ts';
import { moreMessagesIn } from './messages/more.ts';
import { canShare, sharePrefix, writeShareCode } from './share-link.ts';
import { contentsOf } from './shelf.ts';
import type { WorkbookStore } from './store.ts';
import {
  type Contents,
  mostMegabytes,
  readWorkbookFile,
  writeWorkbookFile,
} from './workbook-file.ts';

/** What the bar and the page do on a click; loaded with the first one. */

/** What the tab shows: the open workbook, or the shared copy. */
export function shownContents(store: WorkbookStore): Contents | undefined {
  const shown = store.current();
  if (shown.kind === 'visit') return shown.visit;
  return shown.kind === 'own' ? contentsOf(store, shown.id) : undefined;
}

/** Downloads a workbook as a file. `id` is that of a workbook of this device, and is taken down as saved. */
export function saveFile(store: WorkbookStore, contents: Contents, id?: string): void {
  const words = wordsOf(store);
  const name = `${fileNameOf(contents.name)}.workbook.json`;
  downloadText(name, 'application/json', writeWorkbookFile(contents));
  if (id) store.changeHead(id, () => ({ steps: 0 }));
  store.say(words.file.saved(name));
}

/** Opens a file as a new workbook, or refuses it in words. Returns the id of the workbook. */
export async function openFile(store: WorkbookStore, file: File): Promise<string | undefined> {
  const words = wordsOf(store);
  const refuse = (reason: string) => void store.say(words.file.refused(file.name, reason));
  const megabytes = file.size / 1024 / 1024;
  if (megabytes > mostMegabytes) {
    refuse(words.problem({ code: 'TOO_LARGE', megabytes }));
    return undefined;
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) {
    refuse(words.file.unreadable);
    return undefined;
  }
  const reading = readWorkbookFile(text, file.name.replace(/(\.[a-z-]+)?\.json$/i, ''));
  if (reading.kind === 'refused') {
    refuse(words.problem(reading.problem));
    return undefined;
  }
  const name = reading.contents.name || words.unnamed;
  const id = store.create({ ...reading.contents, name });
  store.say(words.file.opened(name));
  return id;
}

export type SharedLink = { link: string; isCopied: boolean };

/** Makes a link to a page that opens the workbook there, and copies it if the browser allows that. */
export async function makeLink(
  store: WorkbookStore,
  contents: Contents,
  address: string,
): Promise<SharedLink | undefined> {
  const words = wordsOf(store);
  if (!canShare()) {
    store.say(words.problem({ code: 'NO_COMPRESSION' }));
    return undefined;
  }
  const link = new URL(sharePrefix + (await writeShareCode(contents)), address).href;
  const isCopied = await copy(link).then(
    () => true,
    () => false,
  );
  return { link, isCopied };
}

/** Makes the shared copy a workbook of this device, and opens it. */
export function keepVisit(store: WorkbookStore): void {
  const contents = shownContents(store);
  if (!contents) return;
  store.create(contents);
  store.say(wordsOf(store).link.kept(contents.name));
}

const wordsOf = ({ environment }: WorkbookStore) => moreMessagesIn(environment.language());

/** Rejects where the browser has no clipboard for this address, or does not allow it. */
const copy = async (text: string) => navigator.clipboard.writeText(text);
