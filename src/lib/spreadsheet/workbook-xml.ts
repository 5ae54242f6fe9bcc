import { columnName, onSheet } from './addresses.ts';
import { escapeXml } from './escape-xml.ts';
import { writeSheet } from './sheet-xml.ts';
import type { Sheet, Workbook } from './sheets.ts';
import { collectStyles } from './styles-xml.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The parts of an XLSX file by their path: zipped, they are the file. Spreadsheets that open it
 * calculate every formula anew; others show the values that came with it.
 * Source: ECMA-376, Office Open XML File Formats, Part 1.
 */
export function writeWorkbookParts(workbook: Workbook): Record<string, string> {
  const styles = collectStyles();
  const sheets = workbook.sheets.map((sheet, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    head + writeSheet(sheet, styles, index === 0),
  ]);
  return {
    '[Content_Types].xml': head + writeContentTypes(sheets.map(([path]) => path)),
    '_rels/.rels':
      head +
      writeRelations([
        [`${office}/officeDocument`, 'xl/workbook.xml'],
        [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    'docProps/core.xml': head + writeProperties(workbook),
    'xl/workbook.xml': head + writeBook(workbook),
    'xl/_rels/workbook.xml.rels':
      head +
      writeRelations([
        ...sheets.map(([path]): [string, string] => [
          `${office}/worksheet`,
          path.replace('xl/', ''),
        ]),
        [`${office}/styles`, 'styles.xml'],
      ]),
    'xl/styles.xml': head + styles.write(),
    ...Object.fromEntries(sheets),
  };
}

function writeContentTypes(sheets: readonly string[]): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('xl/workbook.xml', `${spreadsheetType}.sheet.main+xml`),
    part('xl/styles.xml', `${spreadsheetType}.styles+xml`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...sheets.map((path) => part(path, `${spreadsheetType}.worksheet+xml`)),
    '</Types>',
  ].join('');
}

function writeRelations(targets: readonly (readonly [type: string, target: string])[]): string {
  const relations = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${relations.join('')}</Relationships>`;
}

function writeProperties({ title, day }: Workbook): string {
  return [
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created>`,
    '</cp:coreProperties>',
  ].join('');
}

function writeBook({ sheets, names }: Workbook): string {
  const listed = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const printed = sheets.flatMap(({ name, print }, index) => {
    const define = (what: string, refersTo: string) =>
      refersTo === ''
        ? []
        : [
            `<definedName name="_xlnm.${what}" localSheetId="${index}">${escapeXml(refersTo)}</definedName>`,
          ];
    const area = print.area ? onSheet(name, print.area) : '';
    return [...define('Print_Area', area), ...define('Print_Titles', repeated(name, print))];
  });
  const defined = names.map(
    ({ name, refersTo }) => `<definedName name="${name}">${escapeXml(refersTo)}</definedName>`,
  );
  return [
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    ` xmlns:r="${office}">`,
    '<bookViews><workbookView activeTab="0" tabRatio="800"/></bookViews>',
    `<sheets>${listed.join('')}</sheets>`,
    printed.length + defined.length > 0
      ? `<definedNames>${[...printed, ...defined].join('')}</definedNames>`
      : '',
    '<calcPr fullCalcOnLoad="1"/></workbook>',
  ].join('');
}

function repeated(sheet: string, { repeatRows, repeatColumns }: Sheet['print']): string {
  return [
    ...(repeatColumns > 0 ? [onSheet(sheet, `$A:$${columnName(repeatColumns - 1)}`)] : []),
    ...(repeatRows > 0 ? [onSheet(sheet, `$1:$${repeatRows}`)] : []),
  ].join(',');
}
