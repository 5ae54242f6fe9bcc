import { type ExportInput, notesBelow } from './export-input.ts';

/** The translation as text for any field: notes in square brackets, lines behind an arrow. */
export function writePlainText(input: ExportInput): string {
  const { words } = input;
  const { about, questions } = notesBelow(input);
  const body = input.segments
    .map((segment) => {
      if (segment.kind === 'note') return ` [${segment.text}]`;
      return segment.kind === 'line' ? `\n→ ${segment.text}\n` : segment.text;
    })
    .join('')
    .trimEnd();
  const asked = questions.map(({ word, ask }) => `- ${word}: ${ask}`);
  return [
    body,
    '',
    '--',
    about,
    ...(asked.length > 0 ? ['', `${words.questions}:`, ...asked] : []),
    '',
  ].join('\n');
}
