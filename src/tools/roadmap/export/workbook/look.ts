import type { Cell, CellValue, Look } from '../../../../lib/spreadsheet/sheets.ts';

/** What cells look like: blue on pale yellow may be changed, black is worked out. */
const colors = { input: '0000C0', inputFill: 'FFFBE6', head: '1F3864', quiet: '595959' };

/** Whole days of the calendar; person-days; those that are too many; shares, red above all there is. */
const formats = {
  date: 'yyyy-mm-dd',
  days: '#,##0.##',
  over: '[Red]#,##0.##;;',
  used: '[Red][>1.0001]0%;0%',
  share: '0%',
};

export const looks = {
  title: { isBold: true, size: 16, color: colors.head },
  quiet: { color: colors.quiet },
  head: { isBold: true, color: 'FFFFFF', fill: colors.head, isWrapped: true },
  headNumber: {
    isBold: true,
    color: 'FFFFFF',
    fill: colors.head,
    isWrapped: true,
    align: 'right',
  },
  text: {},
  wrapped: { isWrapped: true },
  input: { color: colors.input, fill: colors.inputFill, isWrapped: true },
  inputDays: { color: colors.input, fill: colors.inputFill, format: formats.days },
  inputDate: { color: colors.input, fill: colors.inputFill, format: formats.date },
  date: { format: formats.date },
  days: { format: formats.days },
  over: { format: formats.over, isBold: true },
  used: { format: formats.used },
  share: { format: formats.share },
} satisfies Record<string, Look>;

export const text = (words: string, look: Look = looks.text): Cell => ({
  kind: 'text',
  text: words,
  look,
});

/** A number, or an empty cell of the same look. */
export const number = (value: number | undefined, look: Look): Cell =>
  value === undefined ? { kind: 'blank', look } : { kind: 'number', value, look };

export const formula = (words: string, value: CellValue, look: Look = looks.text): Cell => ({
  kind: 'formula',
  formula: words,
  value,
  look,
});
