import { LiveLine } from '../../../ui/LiveLine.tsx';
import { UndoButtons } from '../../../ui/UndoButtons.tsx';
import { bases } from '../model/results.ts';
import { sayResult } from './present-figures.ts';
import type { Roi } from './use-roi.ts';

/** Undo, redo and the result in a line that stays in sight while somebody types further down. */
export function ResultBar({ roi }: { roi: Roi }) {
  const { problems, lastStep, words } = roi;
  const stale = problems.length > 0 ? words.announce.problems(problems.length) : '';
  return (
    <div class="tool-bar">
      <UndoButtons {...roi} />
      <p class="tool-bar-result" aria-hidden="true">
        {lastStep || stale || <Result roi={roi} />}
      </p>
      <LiveLine text={`${lastStep} ${stale || sayResult(roi)}`.trim()} />
    </div>
  );
}

function Result({ roi: { state, results, words, show } }: { roi: Roi }) {
  if (state.lines.length === 0) return null;
  return (
    <>
      {words.figures.netPresentValue}{' '}
      {bases.map((basis) => (
        <span key={basis}>
          {words.basis[basis]} <strong>{show.money(results[basis].netPresentValue)}</strong>{' '}
        </span>
      ))}
    </>
  );
}
