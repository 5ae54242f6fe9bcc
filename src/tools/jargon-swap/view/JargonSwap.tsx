import { useRef, useState } from 'preact/hooks';
import { newId } from '../../../browser/new-id.ts';
import { ToolFrame } from '../../../browser/workbook/ToolFrame.tsx';
import { TrayOffers } from '../../../browser/workbook/TrayOffers.tsx';
import type { Department } from '../../../lib/departments.ts';
import type { SiteContext } from '../../../lib/site-context.ts';
import { wordsOffer } from '../../../lib/terms/words-offer.ts';
import { LiveLine } from '../../../ui/LiveLine.tsx';
import { UndoButtons } from '../../../ui/UndoButtons.tsx';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import type { Repository } from '../export/change-link.ts';
import { readOfferedWords } from '../model/offered-words.ts';
import type { SavedSwap } from '../model/saved-form.ts';
import { Panels } from './Panels.tsx';
import { StartFrom } from './StartFrom.tsx';
import { saySummary } from './say-summary.ts';
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

/** Words that the translator does not know and somebody has put in the tray. */
const wordsOffers = [wordsOffer];

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
  const takeWords = (content: unknown) => {
    const added = readOfferedWords(content, swap.state.words);
    if (added.length > 0)
      swap.send({ type: 'words-added', words: added.map((word) => ({ id: newId(), word })) });
  };
  // A copy to look at has no covers to lift.
  const turn = swap.lock ? undefined : lifted;
  const Part = `h${headingLevel + 1}` as 'h3' | 'h4';

  return (
    <ToolFrame
      kind="jargon-swap"
      class="swap"
      id={id}
      tool={swap}
      language={context.language}
      home={home}
      headingLevel={headingLevel}
      root={root}
      onFocusIn={onFocusIn}
    >
      <p class="swap-verdict">{saySummary(swap).join(' ')}</p>
      {isLive && !swap.lock && (
        <StartFrom swap={swap} referenceHref={`${home}tools/jargon-swap/reference.json`} />
      )}
      {/* Until the page is live, and where scripts do not run, the fields are print. */}
      <fieldset class="swap-form" disabled={!isLive || swap.lock !== ''}>
        <legend class="visually-hidden">{swap.title}</legend>
        {isLive && !turn && !swap.lock && (
          <TrayOffers kinds={wordsOffers} words={words.tray} onTake={takeWords} />
        )}
        {isLive && !turn && <WordEntry swap={swap} />}
        {isLive && <Turns swap={swap} Part={Part} turn={turn} onTurn={setLifted} />}
        {!turn && <WordList swap={swap} Part={Part} />}
        <ResultBar swap={swap} />
      </fieldset>
      {isLive && !turn && <Panels swap={swap} Part={Part} />}
    </ToolFrame>
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
