/**
 * `npm run playbook -- glossary report`, `export` or `import`: what a maintainer does with the words of
 * the playbook besides writing them. Exit 1 when something could not be done.
 */
import { contentLocation } from '../playbook/content-location.ts';
import { exportTerms } from './glossary/export-terms.ts';
import { importTerms } from './glossary/import-terms.ts';
import { printReport } from './glossary/print-report.ts';
import { Refusal } from './glossary/refusal.ts';

const help = `Usage: npm run playbook -- glossary <command>

  report                   words that pages use and no term explains, terms that no page uses,
                           terms with one side only, agreements to look at again
  export <format> [file]   the glossary as csv, skos, sssom or tbx; without a file it is printed
  import <file>            terms from a CSV or TBX file, as files in content/org
    --replace              also into files that content/org has already: what differs is replaced
    --language <code>      the language of the terms; that of the site unless told otherwise
`;

const [subject, command, ...rest] = process.argv.slice(2);
const location = contentLocation();
try {
  if (subject !== 'glossary' || command === undefined || rest.includes('--help')) {
    console.log(help);
    process.exitCode =
      subject === undefined || subject === '--help' || rest.includes('--help') ? 0 : 1;
  } else if (command === 'report') await printReport(location);
  else if (command === 'export') await exportTerms(location, rest);
  else if (command === 'import') await importTerms(location, rest);
  else throw new Refusal(`There is no command “${command}”. Use report, export or import.`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
