import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentLocation } from '../../playbook/content-location.ts';
import type { ContentProblem } from '../../playbook/problems/problem.ts';
import { describeProblem, formatProblem, formatReport } from '../../playbook/problems/report.ts';
import { readPlaybookAgain, readPlaybookOnce } from '../../playbook/reading.ts';
import { checkReading } from './check-content.ts';

/**
 * Checks the content before anything else: a build with an error stops with the report, the dev
 * server shows it in the terminal and over the page, and lives on.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        const location = contentLocation(fileURLToPath(config.root));
        const problems = await checkReading(await readPlaybookOnce(location), location);
        if (problems.length > 0) console.error(formatReport(problems));
        // Astro would print a thrown error with a stack trace; the report is all that an editor needs.
        if (problems.some(isError)) process.exit(1);
      },

      'astro:server:setup': async ({ server, logger }) => {
        const location = contentLocation(server.config.root);
        let shown: ContentProblem[] = [];

        const check = async () => {
          const problems = await checkReading(await readPlaybookAgain(location), location);
          if (problems.length > 0) logger.warn(`\n${formatReport(problems)}`);
          else if (shown.length > 0) logger.info('The content has no problems any more.');
          const hadErrors = shown.some(isError);
          shown = problems;
          if (problems.some(isError)) showOverlay();
          else if (hadErrors) server.ws.send({ type: 'full-reload' });
        };
        const showOverlay = () => {
          const errors = shown.filter(isError);
          const [first] = errors;
          if (!first) return;
          server.ws.send({
            type: 'error',
            err: {
              message: errors.map(formatProblem).join('\n\n'),
              stack: '',
              id: first.file,
              plugin: 'content-check',
              loc: { file: first.file, line: first.line, column: first.column },
              frame: describeProblem(first),
            },
          });
        };

        server.ws.on('connection', showOverlay);
        server.watcher.add(location.contentFolder);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(location.contentFolder)) return;
          clearTimeout(waiting);
          waiting = setTimeout(check, 100);
        });
        await check();
      },
    },
  };
}

const isError = ({ severity }: ContentProblem) => severity === 'error';
