import { strToU8, zipSync } from 'fflate';
import type { Workbook } from '../../../lib/spreadsheet/sheets.ts';
import { writeWorkbookParts } from '../../../lib/spreadsheet/workbook-xml.ts';
import { type ExportFile, type ExportInput, nameFile } from './file.ts';
import { buildBalance } from './workbook/balance-sheet.ts';
import { buildInitiatives } from './workbook/initiatives-sheet.ts';
import { layOut } from './workbook/layout.ts';
import { buildLoad } from './workbook/load-sheet.ts';

/**
 * The roadmap as a workbook that calculates: moving an initiative or changing its effort changes
 * the load of the teams by week and the balance of the phases, by the same rules as in `model`.
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
    sheets: [buildInitiatives(layout), buildLoad(layout), buildBalance(layout)],
    names: [],
  };
}

/** The parts as one file; the same parts on the same day are the same bytes. */
export function zipParts(parts: Record<string, string>, today: string): Uint8Array {
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: `${today}T12:00:00` });
}
