import { useEffect, useState } from 'preact/hooks';
import { pageStore } from './page-store.ts';
import type { WorkbookStore } from './store.ts';

/** The page's store once the page is live; draws again after every change. */
export function usePageStore(): WorkbookStore | undefined {
  const [store, setStore] = useState<WorkbookStore>();
  const [, setDrawn] = useState(0);
  useEffect(() => {
    const shared = pageStore();
    setStore(shared);
    return shared.subscribe(() => setDrawn((drawn) => drawn + 1));
  }, []);
  return store;
}
