import { useEffect, useState } from 'preact/hooks';
import { messagesIn } from './messages/index.ts';
import { pageStore } from './page-store.ts';
import type { Current, WorkbookStore } from './store.ts';

export interface WorkbookBarProps {
  /** Of the tool's slice. */
  kind: string;
  language: string;
  /** Address of the site's front page in this language, with a slash at its end: `/`, `/playbook/es/`. */
  base: string;
  /** Path of the tool's page below `base`: `/tools/roi/`. */
  toolPath: string;
}

/** The head of a tool: which workbook is open, whether it is saved, and its way out and in. */
export function WorkbookBar({ language, base }: WorkbookBarProps) {
  const words = messagesIn(language).bar;
  const store = usePageStore();
  const current: Current = store?.current() ?? { kind: 'none' };
  return (
    <section class="workbook-bar" aria-label={words.title}>
      <p>
        {current.kind === 'own' ? current.head.name : words.none}{' '}
        {store && words.health[store.local.health()]}
      </p>
      <a href={`${base}workbook/`}>{words.all}</a>
    </section>
  );
}

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
