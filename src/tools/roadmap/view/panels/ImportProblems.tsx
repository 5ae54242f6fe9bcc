import { importWordsIn, sayImportProblem } from '../../messages/imports.ts';
import type { ImportProblem } from '../../model/import/import-problems.ts';
import type { RoadmapTool } from '../use-roadmap.ts';

const mostShown = 50;

/** What of a file is not taken as it stands, by row and column. */
export function ImportProblems({
  roadmap,
  problems,
}: {
  roadmap: RoadmapTool;
  problems: readonly ImportProblem[];
}) {
  const { show, context, words: tool } = roadmap;
  const words = importWordsIn(context.language);
  if (problems.length === 0) return null;
  const shown = {
    number: show.number,
    status: tool.statuses.proposed,
    shared: context.homes.shared,
  };
  const hidden = problems.length - mostShown;
  return (
    <>
      <p>
        <strong>{words.findings}</strong>
      </p>
      <ul>
        {problems.slice(0, mostShown).map((problem, index) => (
          <li key={index}>{sayImportProblem(problem, shown, words)}</li>
        ))}
      </ul>
      {hidden > 0 && <p>{words.more(show.number(hidden))}</p>}
    </>
  );
}
