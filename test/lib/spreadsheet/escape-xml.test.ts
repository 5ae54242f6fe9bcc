import { expect, test } from 'vitest';
import { escapeCellText, escapeXml } from '../../../src/lib/spreadsheet/escape-xml.ts';

test.each([
  ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['return\r\n', 'return&#13;\n'],
  ['bell\u0007', 'bell\ufffd'],
  ['nothing\u0000', 'nothing\ufffd'],
  ['half \ud83d a pair', 'half \ufffd a pair'],
  ['whole 🧾 pair', 'whole 🧾 pair'],
  ['not a character \uffff', 'not a character \ufffd'],
  [']]>', ']]&gt;'],
])('%j is written %j', (text, written) => {
  expect(escapeXml(text)).toBe(written);
});

test('the text of a cell that looks like a code for a character stays as it is', () => {
  expect(escapeCellText('_x0041_ and _x41_')).toBe('_x005F_x0041_ and _x41_');
});

test('the text of a cell ends where a spreadsheet would refuse the file', () => {
  expect(escapeCellText('x'.repeat(40000))).toHaveLength(32767);
});

test('the text of a cell has one sign for the end of a line, and none for a tab', () => {
  expect(escapeCellText('one\r\ntwo\rthree\tfour')).toBe('one\ntwo\nthree four');
});
