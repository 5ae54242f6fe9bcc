import { messagesIn } from './messages/index.ts';
import { VisitBanner } from './VisitBanner.tsx';
import type { Visit } from './visit.ts';
import { SliceNames } from './WorkbookFacts.tsx';
import type { Shelf } from './WorkbookPage.tsx';

/** The shared copy that the tab looks at, in place of the open workbook. */
export function VisitedWorkbook({ shelf, visit }: { shelf: Shelf; visit: Visit }) {
  const { store, language, words } = shelf;
  const bar = messagesIn(language).bar;
  const slices = [...visit.slices.keys()].map((kind) => ({ kind, isDamaged: false }));
  return (
    <section class="workbook-sheet" aria-labelledby="workbook-sheet-title">
      <p class="kicker">{words.page.visited}</p>
      <h2 id="workbook-sheet-title">{visit.name}</h2>
      <div class="workbook-facts">
        <SliceNames shelf={shelf} slices={slices} hasLinks />
      </div>
      <VisitBanner
        store={store}
        words={bar}
        name={visit.name}
        onFailed={() => store.say(bar.failed)}
      />
    </section>
  );
}
