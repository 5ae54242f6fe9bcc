import { importWordsIn, sayProblem, sayRemark } from '../../messages/imports.ts';
import type { ImportProblem, ImportRemark } from '../../model/import-problems.ts';
import type { Roi } from '../use-roi.ts';

const mostShown = 50;

/** What is not taken, by row and column, and what was assumed. */
export function ImportFindings({
  roi,
  problems,
  remarks,
  onSame,
}: {
  roi: Roi;
  problems: readonly ImportProblem[];
  remarks: readonly ImportRemark[];
  /** Somebody said that a text means a line whose name is near. */
  onSame?: (text: string, line: string) => void;
}) {
  const { show, context } = roi;
  const words = importWordsIn(context.language);
  const shown = {
    whole: show.number,
    percent: show.percent,
    list: show.list,
    currency: context.currency,
  };
  const hidden = problems.length + remarks.length - mostShown;
  return (
    <div class="roi-findings" role="status">
      {problems.length > 0 && <p class="field-problem">{words.notTaken}</p>}
      <ul>
        {problems.slice(0, mostShown).map((problem, index) => (
          <li key={index}>
            {sayProblem(problem, shown, words)}
            {problem.code === 'LINE_NEAR' && onSame && (
              <button
                type="button"
                class="button-quiet"
                onClick={() => onSame(problem.text, problem.lineId)}
              >
                {words.same(problem.name)}
              </button>
            )}
          </li>
        ))}
        {remarks.slice(0, Math.max(0, mostShown - problems.length)).map((remark, index) => (
          <li key={`remark-${index}`} class="roi-means">
            {sayRemark(remark, shown, words)}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="roi-means">{words.more(show.number(hidden))}</p>}
    </div>
  );
}
