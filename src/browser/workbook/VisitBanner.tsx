import type { WorkbookMessages } from './messages/index.ts';
import type { WorkbookStore } from './store.ts';

/** Says that a shared copy is looked at, and offers to keep it or to leave it. */
export function VisitBanner({
  store,
  words,
  name,
  onFailed,
}: {
  store: WorkbookStore;
  words: WorkbookMessages['bar'];
  name: string;
  onFailed: () => void;
}) {
  return (
    <div class="workbook-visit" role="status">
      <p>{words.visiting(name)}</p>
      <p class="workbook-actions">
        <button
          type="button"
          class="button"
          onClick={() => import('./actions.ts').then(({ keepVisit }) => keepVisit(store), onFailed)}
        >
          {words.keep}
        </button>
        <button type="button" class="button-quiet" onClick={() => store.look(undefined)}>
          {words.leave}
        </button>
      </p>
    </div>
  );
}
