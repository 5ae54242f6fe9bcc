import { useRef, useState } from 'preact/hooks';
import { WorkbookBar } from '../../../browser/workbook/WorkbookBar.tsx';
import type { Department } from '../../../lib/departments.ts';
import type { SiteContext } from '../../../lib/site-context.ts';
import { LiveLine } from '../../../ui/LiveLine.tsx';
import { RoomButton } from '../../../ui/RoomButton.tsx';
import { UndoButtons } from '../../../ui/UndoButtons.tsx';
import { undoActionOf } from '../../../ui/undo-keys.ts';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import type { Repository } from '../export/change-link.ts';
import type { SavedSwap } from '../model/saved-form.ts';
import { Panels } from './Panels.tsx';
import { StartFrom } from './StartFrom.tsx';
import { saySummary } from './say-summary.ts';
import { TrayWords } from './TrayWords.tsx';
import { Turns } from './Turns.tsx';
import { type SwapTool, useSwap } from './use-swap.ts';
import { WordEntry } from './WordEntry.tsx';
import { WordList } from './WordList.tsx';

export interface JargonSwapProps {
  /** The worked example, as `readSaved` gives it. */
  saved: SavedSwap;
  title: string;
  context: SiteContext;
  /** Address of the site's front page in this language, with a slash at its end. */
  home: string;
  /** Where agreed words may be proposed as a change. */
  repository?: Repository | undefined;
  /** Starts every element's id; give each swap of a page its own. */
  id?: string;
  /** The level of the title's heading; the parts' headings are one below. */
  headingLevel?: 2 | 3;
}

/** Both sides write what a word means without seeing each other, look, and agree on an entry. */
export function JargonSwap({
  saved,
  title,
  context,
  home,
  repository,
  id = 'swap',
  headingLevel = 2,
}: JargonSwapProps) {
  const root = useRef<HTMLElement>(null);
  const { focusNext, onFocusIn } = useKeptFocus(root, '.undo-buttons button');
  const [focus] = useState(() => focusNext);
  const swap = useSwap({ saved, title, context, home, repository, id, focusNext: focus });
  const [lifted, setLifted] = useState<Department>();
  const { isLive, words } = swap;
  // A copy to look at has no covers to lift.
  const turn = swap.lock ? undefined : lifted;
  const Heading = `h${headingLevel}` as const;
  const Part = `h${headingLevel + 1}` as 'h3' | 'h4';

  const onKeyDown = (event: KeyboardEvent) => {
    const action = undoActionOf(event);
    if (!action) return;
    event.preventDefault();
    swap.send(action);
  };

  return (
    <section
      class="swap"
      data-live={isLive ? '' : undefined}
      aria-labelledby={`${id}-title`}
      ref={root}
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
    >
      <div class="swap-head">
        <Heading class="swap-title" id={`${id}-title`}>
          {swap.title}
        </Heading>
        <RoomButton root={root} label={words.room} />
      </div>
      <WorkbookBar
        kind="jargon-swap"
        language={context.language}
        base={home}
        toolPath="/tools/jargon-swap/"
      />
      {swap.lock && <p class="notice">{swap.lock}</p>}
      <p class="swap-verdict">{saySummary(swap).join(' ')}</p>
      {isLive && !swap.lock && (
        <StartFrom swap={swap} referenceHref={`${home}tools/jargon-swap/reference.json`} />
      )}
      {/* Until the page is live, and where scripts do not run, the fields are print. */}
      <fieldset class="swap-form" disabled={!isLive || swap.lock !== ''}>
        <legend class="visually-hidden">{swap.title}</legend>
        {isLive && !turn && <TrayWords swap={swap} />}
        {isLive && !turn && <WordEntry swap={swap} />}
        {isLive && <Turns swap={swap} Part={Part} turn={turn} onTurn={setLifted} />}
        {!turn && <WordList swap={swap} Part={Part} />}
        <ResultBar swap={swap} />
      </fieldset>
      {isLive && !turn && <Panels swap={swap} Part={Part} />}
    </section>
  );
}

/** Undo, redo and how the swap stands, in a line that stays in sight while somebody works further down. */
function ResultBar({ swap }: { swap: SwapTool }) {
  const summary = saySummary(swap).join(' ');
  return (
    <div class="tool-bar">
      <UndoButtons {...swap} />
      <p class="tool-bar-result" aria-hidden="true">
        {swap.lastStep || summary}
      </p>
      <LiveLine text={`${swap.lastStep} ${summary}`.trim()} />
    </div>
  );
}
