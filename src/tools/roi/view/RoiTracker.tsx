import { useCallback, useRef, useState } from 'preact/hooks';
import { newId } from '../../../browser/new-id.ts';
import { ToolFrame } from '../../../browser/workbook/ToolFrame.tsx';
import { TrayOffers } from '../../../browser/workbook/TrayOffers.tsx';
import type { SiteContext } from '../../../lib/site-context.ts';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import { linesOffer, unpackLines } from '../model/carried-lines.ts';
import type { SavedPlan } from '../model/saved-types.ts';
import { CumulativeChart } from './CumulativeChart.tsx';
import { DepartmentsView } from './DepartmentsView.tsx';
import { FigureCards } from './FigureCards.tsx';
import { LinesEditor } from './LinesEditor.tsx';
import { Panels } from './Panels.tsx';
import { PlanFields } from './PlanFields.tsx';
import { ResultBar } from './ResultBar.tsx';
import { ScenarioTabs } from './ScenarioTabs.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { useRoi } from './use-roi.ts';

export interface RoiTrackerProps {
  /** The worked example, as `readSaved` gives it. */
  saved: SavedPlan;
  title: string;
  context: SiteContext;
  /** Address of the site's front page in this language, with a slash at its end. */
  home: string;
  /** Starts every element's id; give each tracker of a page its own. */
  id?: string;
  /** The level of the title's heading; the parts' headings are one below. */
  headingLevel?: 2 | 3;
}

const linesOffers = [linesOffer];

/** Costs and benefits of an undertaking, and what they come to on hard money and on all of it. */
export function RoiTracker({
  saved,
  title,
  context,
  home,
  id = 'roi',
  headingLevel = 2,
}: RoiTrackerProps) {
  const roi = useRoi(saved, title, context, id);
  const root = useRef<HTMLElement>(null);
  const { focusNext, onFocusIn } = useKeptFocus(root, '.undo-buttons button');
  const { isLive } = roi;
  const takeLines = (content: unknown) => {
    const lines = unpackLines(content, roi.state, context.currency, newId);
    if (lines.length > 0) roi.send({ type: 'lines-added', lines });
  };
  const [openLines, setOpenLines] = useState<ReadonlySet<string>>(new Set());
  const toggleLine = useCallback((line: string) => setOpenLines(withToggled(line)), []);
  const Part = `h${headingLevel + 1}` as 'h3' | 'h4';
  const isEmpty = roi.results.lines.length === 0;
  const editor = { roi, Part, focusNext, openLines, onToggle: toggleLine };
  const referenceHref = `${home}tools/roi/reference.json`;

  return (
    <ToolFrame
      kind="roi"
      class="roi"
      id={id}
      tool={roi}
      language={context.language}
      home={home}
      headingLevel={headingLevel}
      root={root}
      onFocusIn={onFocusIn}
    >
      {!roi.lock && <TrayOffers kinds={linesOffers} words={roi.words.tray} onTake={takeLines} />}
      <ScenarioTabs roi={roi} />
      <div class="roi-spread">
        <div class="roi-results">
          <StaleNotice roi={roi} />
          {isEmpty ? (
            <p class="roi-verdict">{roi.words.empty}</p>
          ) : (
            <>
              <FigureCards roi={roi} referenceHref={referenceHref} Part={Part} />
              <CumulativeChart roi={roi} level={headingLevel === 2 ? 3 : 4} />
            </>
          )}
        </div>
        <div class="roi-form-frame">
          {/* Until the page is live, and where scripts do not run, the fields are print. */}
          <fieldset class="roi-form" disabled={!isLive || roi.lock !== ''}>
            <legend class="visually-hidden">{roi.title}</legend>
            <PlanFields roi={roi} referenceHref={referenceHref} Part={Part} />
            <LinesEditor {...editor} kind="cost" />
            <LinesEditor {...editor} kind="benefit" />
            <ResultBar roi={roi} />
          </fieldset>
        </div>
      </div>
      {!isEmpty && <DepartmentsView roi={roi} Part={Part} />}
      {isLive && <Panels roi={roi} Part={Part} />}
    </ToolFrame>
  );
}

const withToggled = (line: string) => (open: ReadonlySet<string>) => {
  const next = new Set(open);
  if (!next.delete(line)) next.add(line);
  return next;
};
