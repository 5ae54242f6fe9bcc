import { escapeInline, escapeMarkdown } from '../../../lib/escape-markdown.ts';
import { type ExportInput, notesBelow } from './export-input.ts';

/** The translation as Markdown: found words stand out, additions are set in italics. */
export function writeMarkdown(input: ExportInput): string {
  const { words } = input;
  const { about, questions } = notesBelow(input);
  const body = input.segments
    .map((segment) => {
      if (segment.kind === 'note') return ` *\\[${escapeInline(segment.text)}\\]*`;
      if (segment.kind === 'line') return `\n\n> *${escapeInline(segment.text)}*\n\n`;
      return segment.kind === 'word' && segment.isForeign
        ? `**${escapeInline(segment.text)}**`
        : escapeKept(segment.text);
    })
    .join('')
    .trim();
  const asked = questions.map(
    ({ word, ask }) => `- **${escapeInline(word)}:** ${escapeInline(ask)}`,
  );
  return [
    `# ${escapeMarkdown(input.title)}`,
    body,
    '---',
    escapeInline(about),
    ...(asked.length > 0 ? [`## ${words.questions}`, asked.join('\n')] : []),
    '',
  ].join('\n\n');
}

/** Text in which Markdown finds nothing to do; its spaces and lines stay. */
const escapeKept = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([ \t]*)([#+=-]|\d+(?=[.)]))/gm, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    )
    .replace(/(?<!\n)\n(?!\n)/g, '\\\n');
