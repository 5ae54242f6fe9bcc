import { summarize } from '../../export/summary.ts';
import type { Summary } from '../../export/summary-parts.ts';
import { detailWordsIn } from '../../messages/details.ts';
import { panelWordsIn } from '../../messages/panels.ts';
import { listBreakEvens } from '../../model/break-even.ts';
import { inputKinds } from '../../model/formulas.ts';
import type { Roi } from '../use-roi.ts';
import { onePerChange } from './BreakEvens.tsx';
import { exportInputOf } from './export-input.ts';
import { nameOfInput } from './name-of-input.ts';
import { sayDoubts } from './say-doubts.ts';

const mostConditions = 4;

/** The open scenario on one page: figures, shares, what must be true, assumptions and doubts. */
export function summarizePlan(roi: Roi): Summary {
  const { state, results, show, context } = roi;
  const words = panelWordsIn(context.language).uncertainty;
  const details = detailWordsIn(context.language);
  const conditions = onePerChange(listBreakEvens(state, state.open, 'all'), results.lines)
    .slice(0, mostConditions)
    .map(({ line, input, likely, breakEven }) => {
      const kind = inputKinds[input];
      return words.condition(
        nameOfInput(line, input, roi, details),
        words[breakEven.bound](show.input(kind, breakEven.value)),
        show.input(kind, likely),
      );
    });
  const doubts = sayDoubts(roi).map(({ text }) => text);
  return summarize({ ...exportInputOf(roi), question: '', mustBeTrue: conditions, doubts });
}
