import { writeSaved } from '../model/units.ts';
import { type ExportFile, type ExportInput, nameFile } from './file.ts';

/** The plan with all its scenarios in its saved form, as the tracker and a workbook open it. */
export function writeJson({ plan, title, context, today }: ExportInput): ExportFile {
  return {
    name: nameFile(title, today, 'json'),
    type: 'application/json',
    content: `${JSON.stringify(writeSaved(plan, context.currency), null, 2)}\n`,
  };
}
