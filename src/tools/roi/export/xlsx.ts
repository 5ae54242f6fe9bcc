import { strToU8, zipSync } from 'fflate';
import type { Workbook } from '../../../lib/spreadsheet/sheets.ts';
import { writeWorkbookParts } from '../../../lib/spreadsheet/workbook-xml.ts';
import { type ExportFile, type ExportInput, nameFile } from './file.ts';
import { buildActuals, hasActuals } from './workbook/actuals-sheet.ts';
import { buildAssumptions, nameCells } from './workbook/assumptions-sheet.ts';
import { buildFlows } from './workbook/flows-sheet.ts';
import { buildInputs } from './workbook/inputs-sheet.ts';
import { layOut } from './workbook/layout.ts';
import { buildResults } from './workbook/results-sheet.ts';

/**
 * The plan as a workbook that calculates: results, assumptions, then inputs and flows of every
 * scenario. Changing an input changes the results, by the same rules as in `model`.
 */
export function writeXlsx(input: ExportInput): ExportFile {
  return {
    name: nameFile(input.title, input.today, 'xlsx'),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: zipParts(writeWorkbookParts(buildWorkbook(input)), input.today),
  };
}

export function buildWorkbook(input: ExportInput): Workbook {
  const layout = layOut(input);
  return {
    title: input.title,
    day: input.today,
    sheets: [
      buildResults(layout),
      buildAssumptions(layout),
      ...layout.scenarios.map((sheets) => buildInputs(layout, sheets)),
      ...layout.scenarios.map((sheets) => buildFlows(layout, sheets)),
      ...(hasActuals(input.plan) ? [buildActuals(layout)] : []),
    ],
    names: nameCells(layout),
  };
}

/** The parts as one file; the same parts on the same day are the same bytes. */
export function zipParts(parts: Record<string, string>, today: string): Uint8Array {
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: `${today}T12:00:00` });
}
