import { writeSaved } from '../model/units.ts';
import { type ExportFile, type ExportInput, nameFile } from './file.ts';

/** The roadmap in its saved form, as a workbook and a worked example hold it. */
export function writeJson({ roadmap, title, context, today }: ExportInput): ExportFile {
  return {
    name: nameFile(title, today, 'json'),
    type: 'application/json',
    content: `${JSON.stringify(writeSaved({ ...roadmap, typed: {} }, context.currency), null, 2)}\n`,
  };
}
