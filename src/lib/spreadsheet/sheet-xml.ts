import { address } from './addresses.ts';
import { escapeCellText, escapeXml } from './escape-xml.ts';
import type { Cell, CellValue, Choice, Column, Print, Row, Sheet } from './sheets.ts';
import type { Styles } from './styles-xml.ts';

/** The part of the workbook that holds one sheet. Source: ECMA-376 Part 1, 18.3. */
export function writeSheet(sheet: Sheet, styles: Styles, isOpen: boolean): string {
  const hasDetails = sheet.columns.some(({ isDetail }) => isDetail);
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr>',
    sheet.tab ? `<tabColor rgb="FF${sheet.tab}"/>` : '',
    '<outlinePr summaryRight="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    writeView(sheet.frozen, isOpen),
    `<sheetFormatPr defaultRowHeight="13.5"${hasDetails ? ' outlineLevelCol="1"' : ''}/>`,
    writeColumns(sheet.columns),
    '<sheetData>',
    sheet.rows.map((row, index) => writeRow(row, index, styles)).join(''),
    '</sheetData>',
    writeMerged(sheet.merged ?? []),
    writeChoices(sheet.choices),
    writePrint(sheet.print),
    '</worksheet>',
  ].join('');
}

function writeView({ columns, rows }: Sheet['frozen'], isOpen: boolean): string {
  const selected = isOpen ? ' tabSelected="1"' : '';
  const view = `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = [
    columns > 0 ? ` xSplit="${columns}"` : '',
    rows > 0 ? ` ySplit="${rows}"` : '',
  ].join('');
  if (splits === '') return `${view}</sheetView></sheetViews>`;
  const topLeft = address(columns, rows);
  return [
    view,
    `<pane${splits} topLeftCell="${topLeft}" activePane="${pane}" state="frozen"/>`,
    `<selection pane="${pane}" activeCell="${topLeft}" sqref="${topLeft}"/>`,
    '</sheetView></sheetViews>',
  ].join('');
}

function writeColumns(columns: readonly Column[]): string {
  const written = columns.map(({ width, isDetail }, index) => {
    const outline = isDetail ? ' outlineLevel="1"' : '';
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${outline}/>`;
  });
  return written.length > 0 ? `<cols>${written.join('')}</cols>` : '';
}

function writeRow({ cells, height }: Row, index: number, styles: Styles): string {
  const written = cells
    .map((cell, column) => (cell ? writeCell(cell, address(column, index), styles) : ''))
    .join('');
  if (written === '' && height === undefined) return '';
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${index + 1}"${size}>${written}</row>`;
}

/** What a spreadsheet would take for a formula if somebody typed it. */
const looksLikeFormula = /^[=+\-@\t\r\n]/;

function writeCell(cell: Cell, at: string, styles: Styles): string {
  const isQuoted = cell.kind === 'text' && looksLikeFormula.test(cell.text);
  const style = styles.numberOf(cell.look, isQuoted);
  const start = style === 0 ? `<c r="${at}"` : `<c r="${at}" s="${style}"`;
  switch (cell.kind) {
    case 'blank':
      return `${start}/>`;
    case 'number':
      return `${start}><v>${cell.value}</v></c>`;
    case 'text':
      return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(cell.text)}</t></is></c>`;
    case 'formula': {
      const { copies } = cell;
      const shared = copies ? ` t="shared" ref="${copies.block}" si="${copies.group}"` : '';
      const formula = `<f${shared}>${escapeXml(cell.formula)}</f>`;
      return `${start}${typeOf(cell.value)}>${formula}${writeValue(cell.value)}</c>`;
    }
    case 'copy': {
      const formula = `<f t="shared" si="${cell.group}"/>`;
      return `${start}${typeOf(cell.value)}>${formula}${writeValue(cell.value)}</c>`;
    }
  }
}

const typeOf = (value: CellValue) => (typeof value === 'string' ? ' t="str"' : '');

const writeValue = (value: CellValue) =>
  `<v>${typeof value === 'string' ? escapeCellText(value) : value}</v>`;

function writeMerged(blocks: readonly string[]): string {
  if (blocks.length === 0) return '';
  const written = blocks.map((block) => `<mergeCell ref="${block}"/>`);
  return `<mergeCells count="${written.length}">${written.join('')}</mergeCells>`;
}

/** As many addresses as one element may safely list. */
const mostAddresses = 200;

function writeChoices(choices: readonly Choice[]): string {
  const written = choices.flatMap(({ cells, allowed }) =>
    splitAddresses(cells).map((part) => {
      const start = `<dataValidation type="${allowed.kind}" allowBlank="1" showErrorMessage="1" sqref="${part}">`;
      const limits = allowed.kind === 'list' ? [allowed.refersTo] : [allowed.from, allowed.to];
      const formulas = limits.map(
        (limit, index) => `<formula${index + 1}>${escapeXml(String(limit))}</formula${index + 1}>`,
      );
      return `${start}${formulas.join('')}</dataValidation>`;
    }),
  );
  if (written.length === 0) return '';
  return `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
}

function splitAddresses(cells: string): string[] {
  const all = cells.split(' ');
  return Array.from({ length: Math.ceil(all.length / mostAddresses) }, (_, part) =>
    all.slice(part * mostAddresses, (part + 1) * mostAddresses).join(' '),
  );
}

function writePrint({ isLandscape, pagesWide, footer }: Print): string {
  return [
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${isLandscape ? 'landscape' : 'portrait'}"`,
    ` fitToWidth="${pagesWide}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeXml(writeFooter(footer))}</oddFooter></headerFooter>`,
  ].join('');
}

/** The words, the sheet's name and the page. An ampersand begins a code there, so it is doubled. */
const writeFooter = (words: string) =>
  `&L${words.slice(0, 150).replaceAll('&', '&&')}&C&A&R&P / &N`;
