import { escapeXml } from './escape-xml.ts';
import type { Look } from './sheets.ts';

/** Gives each look a number, and writes the part of the workbook that says what it means. */
export interface Styles {
  /** `isQuoted` keeps a text a text when somebody edits its cell. */
  numberOf: (look: Look | undefined, isQuoted?: boolean) => number;
  write: () => string;
}

const firstFormat = 164;

export function collectStyles(): Styles {
  const fonts = new Numbered([fontOf({})]);
  // A spreadsheet keeps the first two fills for itself.
  const fills = new Numbered([fillOf('none'), fillOf('gray125')]);
  const borders = new Numbered([borderOf(undefined)]);
  const formats = new Numbered<string>([]);
  const cells = new Numbered([xfOf({}, { font: 0, fill: 0, border: 0, format: 0 }, false)]);
  const known = new Map<Look, number>();

  const numberOf = (look: Look | undefined, isQuoted = false): number => {
    if (!look && !isQuoted) return 0;
    const seen = isQuoted || !look ? undefined : known.get(look);
    if (seen !== undefined) return seen;
    const full = look ?? {};
    const parts = {
      font: fonts.numberOf(fontOf(full)),
      fill: full.fill ? fills.numberOf(fillOf('solid', full.fill)) : 0,
      border: borders.numberOf(borderOf(full.line)),
      format: full.format ? firstFormat + formats.numberOf(full.format) : 0,
    };
    const number = cells.numberOf(xfOf(full, parts, isQuoted));
    if (look && !isQuoted) known.set(look, number);
    return number;
  };

  const write = () =>
    [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      list(
        'numFmts',
        formats.all.map(
          (code, index) =>
            `<numFmt numFmtId="${firstFormat + index}" formatCode="${escapeXml(code)}"/>`,
        ),
      ),
      list('fonts', fonts.all),
      list('fills', fills.all),
      list('borders', borders.all),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list('cellXfs', cells.all),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');

  return { numberOf, write };
}

class Numbered<Value extends string> {
  readonly all: Value[];
  private readonly places: Map<Value, number>;

  constructor(first: Value[]) {
    this.all = first;
    this.places = new Map(first.map((value, index) => [value, index]));
  }

  numberOf(value: Value): number {
    const known = this.places.get(value);
    if (known !== undefined) return known;
    this.places.set(value, this.all.length);
    return this.all.push(value) - 1;
  }
}

const list = (name: string, members: readonly string[]) =>
  members.length === 0 ? '' : `<${name} count="${members.length}">${members.join('')}</${name}>`;

function fontOf({ isBold, isItalic, size = 10, color }: Look): string {
  return [
    '<font>',
    isBold ? '<b/>' : '',
    isItalic ? '<i/>' : '',
    `<sz val="${size}"/>`,
    color ? `<color rgb="FF${color}"/>` : '',
    '<name val="Arial"/><family val="2"/></font>',
  ].join('');
}

function fillOf(pattern: string, color?: string): string {
  const colors = color ? `<fgColor rgb="FF${color}"/><bgColor indexed="64"/>` : '';
  return `<fill><patternFill patternType="${pattern}">${colors}</patternFill></fill>`;
}

function borderOf(line: Look['line']): string {
  const color = line === 'above' ? 'FF7F7F7F' : 'FFD9D9D9';
  const top = line ? `<top style="thin"><color rgb="${color}"/></top>` : '<top/>';
  return `<border><left/><right/>${top}<bottom/><diagonal/></border>`;
}

function xfOf(
  { align, isWrapped, indent }: Look,
  parts: { font: number; fill: number; border: number; format: number },
  isQuoted: boolean,
): string {
  const alignment = [
    align || indent ? ` horizontal="${align ?? 'left'}"` : '',
    ' vertical="top"',
    isWrapped ? ' wrapText="1"' : '',
    indent ? ` indent="${indent}"` : '',
  ].join('');
  return [
    `<xf numFmtId="${parts.format}" fontId="${parts.font}" fillId="${parts.fill}" borderId="${parts.border}" xfId="0"`,
    parts.format ? ' applyNumberFormat="1"' : '',
    parts.font ? ' applyFont="1"' : '',
    parts.fill ? ' applyFill="1"' : '',
    parts.border ? ' applyBorder="1"' : '',
    isQuoted ? ' quotePrefix="1"' : '',
    ` applyAlignment="1"><alignment${alignment}/></xf>`,
  ].join('');
}
