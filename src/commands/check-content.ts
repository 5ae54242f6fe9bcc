/**
 * `npm run check:content`: every mistake in the content, in one report. Exit 1 when there is an error.
 * `-- --json` prints the problems as data. In a GitHub workflow they are also shown beside their lines.
 */
import { checkContent } from '../integrations/content-check/check-content.ts';
import { contentLocation } from '../playbook/content-location.ts';
import { describeProblem, formatAnnotations, formatReport } from '../playbook/problems/report.ts';

const problems = await checkContent(contentLocation());
const hasErrors = problems.some(({ severity }) => severity === 'error');

if (process.argv.includes('--json')) {
  const rows = problems.map((problem) => ({ ...problem, message: describeProblem(problem) }));
  console.log(JSON.stringify(rows, null, 2));
} else if (problems.length > 0) {
  console.log(formatReport(problems));
  if (process.env.GITHUB_ACTIONS === 'true') console.log(formatAnnotations(problems));
} else {
  console.log('The content has no problems.');
}
process.exitCode = hasErrors ? 1 : 0;
