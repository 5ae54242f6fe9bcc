import { browserEnvironment } from './environment.ts';
import { createStore, type WorkbookStore } from './store.ts';

let store: WorkbookStore | undefined;

/** The one store of the page, which all its islands share. Only in a browser. */
export function pageStore(): WorkbookStore {
  if (!store) {
    store = createStore(browserEnvironment);
    watchLinks(store);
  }
  return store;
}

/** Takes another store, as tests do, or forgets the one there is. */
export function setPageStore(next: WorkbookStore | undefined): void {
  store?.close();
  store = next;
}

/** Opens a shared link, now and when one is pasted into the address of the page. */
export function watchLinks(store: WorkbookStore): Promise<void> {
  const { events, readFragment } = store.environment;
  const receive = async () => {
    const fragment = readFragment();
    if (!fragment.startsWith('#share=')) return;
    const { receiveShared } = await import('./receive-shared.ts');
    await receiveShared(store, fragment);
  };
  events.addEventListener('hashchange', receive);
  return receive();
}
