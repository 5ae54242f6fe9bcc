import { type ExportInput, notesBelow, startOfLine } from './export-input.ts';
import { layOut } from './layout.ts';

/** The translation as text for any field: notes in square brackets, lines behind an arrow. */
export function writePlainText(input: ExportInput): string {
  const { about, sections } = notesBelow(input);
  const body = layOut(input.segments)
    .map((piece) => {
      if (piece.kind === 'note') return ` [${piece.text}]`;
      if (piece.kind !== 'lines') return piece.text;
      const lines = piece.lines.map((line) => `→ ${startOfLine(line, input.words)} ${line.text}`);
      return `\n${lines.join('\n')}\n`;
    })
    .join('')
    .trimEnd();
  const below = [
    ...(about ? [about] : []),
    ...sections.map(({ title, entries }) =>
      [`${title}:`, ...entries.map(({ word, text }) => `- ${word}: ${text}`)].join('\n'),
    ),
  ];
  return [body, ...(below.length > 0 ? [`--\n${below.join('\n\n')}`] : [])]
    .join('\n\n')
    .concat('\n');
}
