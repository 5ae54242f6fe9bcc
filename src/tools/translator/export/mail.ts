import { escapeXml } from '../../../lib/spreadsheet/escape-xml.ts';
import { type ExportInput, notesBelow, type Section, startOfLine } from './export-input.ts';
import { layOut } from './layout.ts';

/**
 * The translation as HTML that mail programs take: no script, no style sheet, no picture, and whatever
 * was pasted stands in it as text.
 */
export function writeMailHtml(input: ExportInput): string {
  const { about, sections } = notesBelow(input);
  const body = layOut(input.segments)
    .map((piece) => {
      if (piece.kind === 'note') return ` <em>[${escapeXml(piece.text)}]</em>`;
      if (piece.kind === 'word' && piece.isForeign)
        return `<strong>${escapeText(piece.text)}</strong>`;
      if (piece.kind !== 'lines') return escapeText(piece.text);
      const lines = piece.lines.map(
        (line) => `→ ${escapeXml(startOfLine(line, input.words))} <em>${escapeXml(line.text)}</em>`,
      );
      return `<br>\n${lines.join('<br>\n')}<br>\n`;
    })
    .join('');
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(input.language)}"><head><meta charset="utf-8"><title>${escapeXml(input.title)}</title></head><body>`,
    `<p>${body}</p>`,
    ...(about || sections.length > 0 ? ['<hr>'] : []),
    ...(about ? [`<p><small>${escapeXml(about)}</small></p>`] : []),
    ...sections.map(writeSection),
    '</body></html>',
    '',
  ].join('\n');
}

function writeSection({ title, entries }: Section): string {
  const items = entries.map(
    ({ word, text }) => `<li><strong>${escapeXml(word)}:</strong> ${escapeXml(text)}</li>`,
  );
  return `<p><strong>${escapeXml(title)}</strong></p>\n<ul>\n${items.join('\n')}\n</ul>`;
}

/** Pasted text with its lines, and with its spaces at the beginning of a line. */
const escapeText = (text: string) =>
  escapeXml(text.replace(/\r\n?/g, '\n'))
    .replace(/(?<=\n) +/g, (spaces) => '&nbsp;'.repeat(spaces.length))
    .replaceAll('\n', '<br>\n');
