import { writeFile } from 'node:fs/promises';
import {
  type ExchangeFormat,
  exchangeFormats,
  exportGlossary,
} from '../../lib/terms/exchange/index.ts';
import { wrapTerms } from '../../playbook/exchanged-glossary.ts';
import { isEntryOf } from '../../playbook/playbook.ts';
import { type ContentLocation, readPlaybook } from '../../playbook/read-playbook.ts';
import { Refusal } from './refusal.ts';
import { wordsIn } from './words-in.ts';

/** Writes the terms of the site's first language to a file, or to the screen. */
export async function exportTerms(
  location: ContentLocation,
  [format, file]: string[],
): Promise<void> {
  if (!isFormat(format))
    throw new Refusal(`“${format ?? ''}” is no format. Use one of: ${exchangeFormats.join(', ')}.`);
  const { entries, site, interfaces } = await readPlaybook(location);
  const language = site.languages[0]?.code ?? 'en';
  const terms = entries
    .filter((entry) => isEntryOf(entry, 'glossary'))
    .filter((entry) => entry.language === language)
    .map(({ slug, fields }) => ({ ...fields, id: slug, plain: fields.summary }));
  const address = site.url && new URL('glossary/', `${site.url.replace(/\/$/, '')}/`).href;
  const { content } = exportGlossary(
    format,
    wrapTerms({ site, words: wordsIn(interfaces, language) }, language, address, terms),
  );
  if (file === undefined) process.stdout.write(content);
  else {
    await writeFile(file, content);
    console.log(`${terms.length} terms are in ${file}.`);
  }
}

const isFormat = (format: string | undefined): format is ExchangeFormat =>
  exchangeFormats.includes(format as ExchangeFormat);
