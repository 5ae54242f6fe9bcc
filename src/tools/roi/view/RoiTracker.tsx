import { useEffect, useRef, useState } from 'preact/hooks';
import type { SiteContext } from '../../../lib/site-context.ts';
import { undoActionOf } from '../../../ui/use-history.ts';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import type { SavedPlan } from '../model/types.ts';
import { CumulativeChart } from './CumulativeChart.tsx';
import { FigureCards } from './FigureCards.tsx';
import { HomesTable } from './HomesTable.tsx';
import { LinesEditor } from './LinesEditor.tsx';
import { PlanFields } from './PlanFields.tsx';
import { ResultBar } from './ResultBar.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { useRoi } from './use-roi.ts';

export interface RoiTrackerProps {
  /** The worked example, as `readSaved` gives it. */
  saved: SavedPlan;
  title: string;
  context: SiteContext;
  /** Starts every element's id; give each tracker of a page its own. */
  id?: string;
  /** The level of the title's heading; the parts' headings are one below. */
  headingLevel?: 2 | 3;
}

/** Costs and benefits of an undertaking, and what they come to on hard money and on all of it. */
export function RoiTracker({
  saved,
  title,
  context,
  id = 'roi',
  headingLevel = 2,
}: RoiTrackerProps) {
  const roi = useRoi(saved, context, id);
  const root = useRef<HTMLElement>(null);
  const { focusNext, onFocusIn } = useKeptFocus(root, '.undo-buttons button');
  const isLive = useIsLive();
  const Heading = `h${headingLevel}` as const;
  const Part = `h${headingLevel + 1}` as 'h3' | 'h4';
  const isEmpty = roi.state.lines.length === 0;

  const onKeyDown = (event: KeyboardEvent) => {
    const action = undoActionOf(event);
    if (!action) return;
    event.preventDefault();
    roi.send(action);
  };

  return (
    <section
      class="roi"
      aria-labelledby={`${id}-title`}
      ref={root}
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
    >
      <Heading class="roi-title" id={`${id}-title`}>
        {title}
      </Heading>
      <div class="roi-spread">
        <div class="roi-results">
          <StaleNotice roi={roi} />
          {isEmpty ? (
            <p class="roi-verdict">{roi.words.empty}</p>
          ) : (
            <>
              <FigureCards roi={roi} Part={Part} />
              <CumulativeChart roi={roi} Part={Part} />
            </>
          )}
        </div>
        <div class="roi-form-frame">
          {/* Until the page is live, and where scripts do not run, the fields are print. */}
          <fieldset class="roi-form" disabled={!isLive}>
            <legend class="visually-hidden">{title}</legend>
            <PlanFields roi={roi} title={title} Part={Part} />
            <LinesEditor roi={roi} Part={Part} kind="cost" focusNext={focusNext} />
            <LinesEditor roi={roi} Part={Part} kind="benefit" focusNext={focusNext} />
            <ResultBar roi={roi} />
          </fieldset>
        </div>
      </div>
      {!isEmpty && <HomesTable roi={roi} Part={Part} />}
    </section>
  );
}

function useIsLive(): boolean {
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  return isLive;
}
