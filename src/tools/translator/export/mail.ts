import { escapeXml } from '../../../lib/spreadsheet/escape-xml.ts';
import { type ExportInput, notesBelow } from './export-input.ts';

/**
 * The translation as HTML that mail programs take: no script, no style sheet, no picture, and whatever
 * was pasted stands in it as text.
 */
export function writeMailHtml(input: ExportInput): string {
  const { words } = input;
  const { about, questions } = notesBelow(input);
  const body = input.segments
    .map((segment) => {
      if (segment.kind === 'note') return ` <em>[${escapeXml(segment.text)}]</em>`;
      if (segment.kind === 'line') return `<br>→ <em>${escapeXml(segment.text)}</em><br>`;
      const text = escapeXml(segment.text.replaceAll('\r\n', '\n')).replaceAll('\n', '<br>\n');
      return segment.kind === 'word' && segment.isForeign ? `<strong>${text}</strong>` : text;
    })
    .join('');
  const asked = questions.map(
    ({ word, ask }) => `<li><strong>${escapeXml(word)}:</strong> ${escapeXml(ask)}</li>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(input.language)}"><head><meta charset="utf-8"><title>${escapeXml(input.title)}</title></head><body>`,
    `<p>${body}</p>`,
    '<hr>',
    `<p><small>${escapeXml(about)}</small></p>`,
    ...(asked.length > 0
      ? [`<p><strong>${escapeXml(words.questions)}</strong></p>`, `<ul>${asked.join('')}</ul>`]
      : []),
    '</body></html>',
    '',
  ].join('\n');
}
