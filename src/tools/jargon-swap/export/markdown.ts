import { escapeInline, escapeMarkdown } from '../../../lib/escape-markdown.ts';
import { showDay } from '../../../lib/show-day.ts';
import type { AgreedTerm } from '../../../lib/terms/agreed-term.ts';
import { type ExportFile, type ExportInput, nameFile } from './file.ts';

/** The agreed words in Markdown. What people typed stays text: nothing in it is markup. */
export function writeMarkdown(input: ExportInput): ExportFile {
  const { terms, title, today, context, words } = input;
  const parts = [
    `# ${escapeInline(title)}`,
    escapeMarkdown(words.asOf(showDay(today, context.locale))),
    ...terms.flatMap((term) => writeTerm(term, input)),
  ];
  return {
    name: nameFile(title, today, 'md'),
    type: 'text/markdown;charset=utf-8',
    content: `${parts.join('\n\n')}\n`,
  };
}

function writeTerm(term: AgreedTerm, { context, words }: ExportInput): string[] {
  const { it, marketing } = context.homes;
  const { hears = {} } = term;
  const lines: [string, string | undefined][] = [
    [words.means(it), term.it],
    [words.means(marketing), term.marketing],
    [words.hears(it), hears.it],
    [words.hears(marketing), hears.marketing],
    [words.sayInstead, term.sayInstead],
    ...term.ask.map((question): [string, string] => [words.ask, question]),
    [words.outcome, term.outcome],
    [words.says(it), term.examples.it],
    [words.says(marketing), term.examples.marketing],
  ];
  return [
    `## ${escapeInline(term.title)}`,
    `${escapeMarkdown(term.plain)} ${escapeInline(words.relations[term.relation](context.homes))}`,
    lines
      .flatMap(([name, text]) =>
        text ? [`- **${escapeInline(name)}:** ${escapeInline(text)}`] : [],
      )
      .join('\n'),
  ];
}
