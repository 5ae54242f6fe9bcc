import { strToU8, zipSync } from 'fflate';
import { type ExportFile, type ExportInput, nameFile } from './file.ts';
import { pathOfTerm, writeTermFile } from './term-file.ts';

/** All agreed terms in the folders of the site's repository; the same terms on the same day are the same bytes. */
export function writeZip({ terms, known, title, context, today }: ExportInput): ExportFile {
  const files = terms.map((term): [string, Uint8Array] => [
    pathOfTerm(term, context.language),
    strToU8(String(writeTermFile(term, known.get(term.id)).content)),
  ]);
  return {
    name: nameFile(title, today, 'zip'),
    type: 'application/zip',
    content: zipSync(Object.fromEntries(files), { level: 6, mtime: `${today}T12:00:00` }),
  };
}
