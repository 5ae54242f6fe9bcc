import { writeGlossaryCsv } from './csv.ts';
import type { ExchangedGlossary, ExchangeFile } from './glossary.ts';
import { writeSkos } from './skos.ts';
import { writeSssom } from './sssom.ts';
import { writeTbx } from './tbx.ts';

export type { ExchangedGlossary, ExchangeFile, WholeTerm } from './glossary.ts';

const writers = {
  csv: { name: 'glossary.csv', type: 'text/csv;charset=utf-8', write: writeGlossaryCsv },
  skos: { name: 'glossary.skos.jsonld', type: 'application/ld+json', write: writeSkos },
  sssom: {
    name: 'glossary.sssom.tsv',
    type: 'text/tab-separated-values;charset=utf-8',
    write: writeSssom,
  },
  tbx: { name: 'glossary.tbx', type: 'application/xml', write: writeTbx },
} as const;

export type ExchangeFormat = keyof typeof writers;
export const exchangeFormats = Object.keys(writers) as ExchangeFormat[];
/** What each file is called. */
export const exchangeNames: Readonly<Record<ExchangeFormat, string>> = {
  csv: writers.csv.name,
  skos: writers.skos.name,
  sssom: writers.sssom.name,
  tbx: writers.tbx.name,
};

/** The glossary in a form that other programs read. */
export function exportGlossary(format: ExchangeFormat, glossary: ExchangedGlossary): ExchangeFile {
  const { name, type, write } = writers[format];
  return { name, type, content: write(glossary) };
}
