import { everydayShortForms } from '../../lib/terms/everyday-short-forms.ts';
import { reportTerms } from '../../playbook/glossary/term-report.ts';
import { type ContentLocation, readPlaybook } from '../../playbook/read-playbook.ts';

/** Prints what the glossary of each language lacks. */
export async function printReport(location: ContentLocation): Promise<void> {
  const { entries, site } = await readPlaybook(location);
  const today = new Date().toISOString().slice(0, 10);
  for (const { code, label } of site.languages) {
    const report = reportTerms(entries, code, today, new Set(everydayShortForms));
    console.log(`\n${label}`);
    print(
      'Used and not explained',
      report.undefinedWords.map(
        ({ word, count, files }) => `${count} × ${word}  ${files.join(', ')}`,
      ),
    );
    print('Explained and not used', report.orphans);
    print(
      'One side only',
      report.oneSided.map(({ file, lacks }) => `${file}  lacks inShort.${lacks}`),
    );
    print(
      'To be looked at again',
      report.overdue.map(({ file, reviewBy }) => `${file}  since ${reviewBy}`),
    );
  }
}

function print(title: string, lines: readonly string[]): void {
  console.log(`\n  ${title}: ${lines.length === 0 ? 'nothing' : lines.length}`);
  for (const line of lines) console.log(`    ${line}`);
}
