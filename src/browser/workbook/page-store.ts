import { browserEnvironment } from './environment.ts';
import { createStore, type WorkbookStore } from './store.ts';

let store: WorkbookStore | undefined;

/** The one store of the page, which all its islands share. Only in a browser. */
export function pageStore(): WorkbookStore {
  store ??= createStore(browserEnvironment);
  return store;
}

/** Takes another store, as tests do, or forgets the one there is. */
export function setPageStore(next: WorkbookStore | undefined): void {
  store?.close();
  store = next;
}
