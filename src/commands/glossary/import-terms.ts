import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportReading } from '../../lib/terms/exchange/imported-term.ts';
import { readTermsCsv } from '../../lib/terms/exchange/read-csv.ts';
import { homeNames } from '../../playbook/departments.ts';
import { isEntryOf } from '../../playbook/playbook.ts';
import { type ContentLocation, readPlaybook } from '../../playbook/read-playbook.ts';
import { fitTerm } from './fit-term.ts';
import { readImportOptions } from './import-options.ts';
import { layFields } from './lay-fields.ts';
import { readTermsTbx } from './read-tbx.ts';
import { readText } from './read-text.ts';
import { wordsIn } from './words-in.ts';

/** Writes the terms of a file into `content/org`, and prints what did not fit. */
export async function importTerms(location: ContentLocation, options: string[]): Promise<void> {
  const { entries, site, interfaces } = await readPlaybook(location);
  const { file, isReplacing, language } = readImportOptions(
    options,
    site.languages.map(({ code }) => code),
  );
  const homes = homeNames({ site, words: wordsIn(interfaces, language) });
  const text = await readText(file);
  const reading: ImportReading = /^\uFEFF?\s*</.test(text)
    ? readTermsTbx(text, homes, language)
    : readTermsCsv(text, homes);
  const terms = entries
    .filter((entry) => isEntryOf(entry, 'glossary'))
    .filter((entry) => entry.language === language);

  const folder = path.join(location.contentFolder, 'org', language, 'glossary');
  const remarks = [...reading.remarks];
  const written: string[] = [];
  const places = new Map<string, string>();
  for (const imported of reading.terms) {
    const { slug, fields, left } = fitTerm(imported, terms);
    const remark = (words: string) => remarks.push(`${imported.place}: ${words}`);
    const earlier = places.get(slug);
    if (earlier !== undefined) {
      remark(`the term was left out, because ${earlier} is the same one. Make one of the two.`);
      continue;
    }
    places.set(slug, imported.place);
    left.forEach(remark);
    if (Object.keys(fields).length === 0) continue;
    const target = path.join(folder, `${slug}.md`);
    const name = path.relative(location.root, target);
    const isThere = existsSync(target);
    if (isThere && !isReplacing) {
      remark(`${name} is there already and was kept. Add --replace to write what differs into it.`);
      continue;
    }
    const laid = layFields(isThere ? await readFile(target, 'utf8') : undefined, fields);
    if (laid === undefined) {
      remark(`${name} cannot be read and was kept. Mend what npm run check:content says of it.`);
      continue;
    }
    await mkdir(folder, { recursive: true });
    await writeFile(target, laid);
    written.push(name);
  }
  if (reading.terms.length === 0) process.exitCode = 1;
  for (const name of written) console.log(`written  ${name}`);
  for (const remark of remarks) console.log(`remark   ${remark}`);
  console.log(
    `\n${written.length} of ${reading.terms.length} terms were written, with ${remarks.length} remarks. Now run npm run check:content: it names what the new files still need.`,
  );
}
