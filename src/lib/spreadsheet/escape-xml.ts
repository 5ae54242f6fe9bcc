/**
 * Text as an XML 1.0 document holds it. A character that XML has no place for (a control
 * character, half of a surrogate pair) becomes U+FFFD, the sign for a character that was lost.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** The most characters that a cell holds. */
const longestText = 32767;

/**
 * Text as a cell of a workbook holds it. `_x0041_` would be read as the letter A there, so its
 * underscore is written as the code that stands for one. See also `toCellText`.
 * Source: ECMA-376 Part 1, 22.9.2.19, ST_Xstring.
 */
export function escapeCellText(text: string): string {
  const shown = toCellText(text).slice(0, longestText);
  return escapeXml(shown.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** Text as spreadsheets keep it when they calculate: a line ends in one sign, a tab is a space. */
export function toCellText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
}
