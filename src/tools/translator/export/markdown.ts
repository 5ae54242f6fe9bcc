import { escapeInline, escapeMarkdown } from '../../../lib/escape-markdown.ts';
import { type ExportInput, notesBelow, startOfLine } from './export-input.ts';
import { layOut } from './layout.ts';

/** The translation as Markdown: foreign words stand out, additions are set in italics. */
export function writeMarkdown(input: ExportInput): string {
  const { about, sections } = notesBelow(input);
  let isAfterLines = false;
  const body = layOut(input.segments)
    .map((piece) => {
      const isParagraph = isAfterLines;
      isAfterLines = piece.kind === 'lines';
      if (piece.kind === 'note') return ` *\\[${escapeInline(piece.text)}\\]*`;
      if (piece.kind === 'word' && piece.isForeign) return `**${escapeInline(piece.text)}**`;
      if (piece.kind !== 'lines')
        return escapeKept(isParagraph ? piece.text.trimStart() : piece.text);
      const lines = piece.lines.map(
        (line) =>
          `> → ${escapeInline(startOfLine(line, input.words))} *${escapeInline(line.text)}*`,
      );
      return `\n\n${lines.join('\n>\n')}\n\n`;
    })
    .join('')
    .trim();
  return [
    `# ${escapeMarkdown(input.title)}`,
    ...(body ? [body] : []),
    ...(about || sections.length > 0 ? ['---'] : []),
    ...(about ? [escapeInline(about)] : []),
    ...sections.map(({ title, entries }) =>
      [`## ${escapeMarkdown(title)}`, '', ...entries.map(writeEntry)].join('\n'),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

const writeEntry = ({ word, text }: { word: string; text: string }) =>
  `- **${escapeInline(word)}:** ${escapeInline(text)}`;

/** Text in which Markdown finds nothing to do; its spaces and lines stay. */
const escapeKept = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([ \t]*)([#+=-]|\d+(?=[.)]))/gm, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    )
    // Four spaces at the beginning of a paragraph would make it code.
    .replace(/(?<=\n)[ \t]+/g, (space) => '&nbsp;'.repeat(space.replaceAll('\t', '    ').length))
    .replace(/(?<=[^\n])\n(?=[^\n])/g, '\\\n');
