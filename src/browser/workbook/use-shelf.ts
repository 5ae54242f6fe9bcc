import { useState } from 'preact/hooks';
import { downloadText, fileNameOf } from '../files.ts';
import { keepVisit, makeLink, openFile, type SharedLink, saveFile } from './actions.ts';
import type { MoreMessages } from './messages/more.ts';
import {
  contentsOf,
  listDeleted,
  rawTextsOf,
  removeTexts,
  restore,
  type ShelfEntry,
  slicesOf,
} from './shelf.ts';
import type { WorkbookStore } from './store.ts';
import { dismiss, offer } from './tray.ts';

/** What can be done on the page, each with its words and how to undo it. */
export type ShelfActions = ReturnType<typeof useShelf>;

export function useShelf(store: WorkbookStore, words: MoreMessages, address: string) {
  const { page } = words;
  const [last, setLast] = useState<{ words: string; undo: () => void }>();
  const [shared, setShared] = useState<SharedLink & { id: string }>();

  const tell = (said: string, undo?: () => void) => {
    setShared(undefined);
    setLast(undo && { words: said, undo });
    store.say(said);
  };
  const nameOf = ({ head }: ShelfEntry) => {
    if (head.kind === 'read') return head.head.name;
    return head.kind === 'newer' ? page.newerName : page.damagedName;
  };
  const remove = (name: string, texts: Record<string, string>) => {
    removeTexts(store, name, texts);
    tell(page.said.removed(name), () => bringBack(listDeleted(store).length - 1));
  };
  const bringBack = (at: number) => {
    const entry = listDeleted(store)[at];
    restore(store, at);
    if (entry) tell(page.said.restored(entry.name));
  };
  /** Taking back what made a workbook is to delete it, and to open what was open before. */
  const takeBack = (id: string, name: string, before: string | undefined) => () => {
    removeTexts(store, name, rawTextsOf(store, id));
    if (before) store.open(before);
    tell(page.said.undone);
  };
  const openId = () => {
    const current = store.current();
    return current.kind === 'own' ? current.id : undefined;
  };

  return {
    nameOf,
    remove,
    bringBack,
    shared,
    closeShared: () => setShared(undefined),
    /** How to undo what was said last, if it can be. */
    undo: last?.words === store.said() ? last.undo : undefined,
    create(name: string) {
      const before = openId();
      const id = store.create({ name });
      tell(page.said.created(name), takeBack(id, name, before));
    },
    open(entry: ShelfEntry) {
      const before = openId();
      store.open(entry.id);
      tell(page.said.opened(nameOf(entry)), before ? () => store.open(before) : undefined);
    },
    rename(entry: ShelfEntry, name: string) {
      const before = nameOf(entry);
      if (!name || name === before) return;
      store.changeHead(entry.id, () => ({ name }));
      tell(page.said.renamed(name), () => {
        store.changeHead(entry.id, () => ({ name: before }));
        tell(page.said.undone);
      });
    },
    duplicate(entry: ShelfEntry) {
      const contents = contentsOf(store, entry.id);
      if (!contents) return;
      const name = page.copyOf(contents.name);
      const id = store.add({ name, slices: contents.slices });
      tell(page.said.duplicated(name), takeBack(id, name, undefined));
    },
    removeEntry: (entry: ShelfEntry) => remove(nameOf(entry), rawTextsOf(store, entry.id)),
    save(entry: ShelfEntry) {
      const contents = contentsOf(store, entry.id);
      if (contents) saveFile(store, contents, entry.id);
    },
    async share(entry: ShelfEntry) {
      const contents = contentsOf(store, entry.id);
      const made = contents && (await makeLink(store, contents, address));
      if (made) setShared({ ...made, id: entry.id });
    },
    async openFile(file: File) {
      const before = openId();
      const id = await openFile(store, file);
      const entry = id && contentsOf(store, id);
      if (entry) tell(store.said(), takeBack(id, entry.name, before));
    },
    keepVisit: () => keepVisit(store),
    downloadRaw(name: string, texts: Record<string, string>) {
      const text = JSON.stringify(texts, null, 2);
      downloadText(`${fileNameOf(name)}.raw.json`, 'application/json', text);
    },
    /** The sound parts of a damaged workbook as a new one; the damaged one stays. */
    rescue(entry: ShelfEntry) {
      const before = openId();
      const id = store.create({ name: page.rescued, slices: slicesOf(store, entry.id) });
      tell(page.said.created(page.rescued), takeBack(id, page.rescued, before));
    },
    dismissOffer(id: string) {
      const dismissed = dismiss(store, id);
      if (!dismissed) return;
      tell(page.said.removed(dismissed.label), () => {
        offer(store, dismissed);
        tell(page.said.undone);
      });
    },
  };
}
