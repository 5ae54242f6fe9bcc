import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportedTerm, ImportReading } from '../../lib/terms/exchange/imported-term.ts';
import { readTermsCsv } from '../../lib/terms/exchange/read-csv.ts';
import { type FieldValue, writeFrontmatter } from '../../lib/terms/frontmatter.ts';
import { type Entry, isEntryOf } from '../../playbook/playbook.ts';
import { type ContentLocation, readPlaybook } from '../../playbook/read-playbook.ts';
import { termSchema } from '../../playbook/schemas/term.ts';
import { readTermsTbx } from './read-tbx.ts';
import { Refusal } from './refusal.ts';

/** Writes the terms of a file into `content/org`, and prints what did not fit. */
export async function importTerms(location: ContentLocation, options: string[]): Promise<void> {
  const isReplacing = options.includes('--replace');
  const named = options.indexOf('--language');
  const file = options.find(
    (option, at) => !option.startsWith('--') && (named < 0 || at !== named + 1),
  );
  if (file === undefined)
    throw new Refusal('Name the file to import: npm run playbook -- glossary import terms.csv');
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}. Check its name.`);

  const { entries, site } = await readPlaybook(location);
  const language = (named < 0 ? undefined : options[named + 1]) ?? site.languages[0]?.code ?? 'en';
  const homes = { ...site.departments, shared: 'Both' };
  const text = await readFile(file, 'utf8');
  const isXml = /^\uFEFF?\s*</.test(text);
  const reading: ImportReading = isXml
    ? readTermsTbx(text, homes, language)
    : readTermsCsv(text, homes);
  const terms = entries
    .filter((entry) => isEntryOf(entry, 'glossary'))
    .filter((entry) => entry.language === language);

  const folder = path.join(location.contentFolder, 'org', language, 'glossary');
  await mkdir(folder, { recursive: true });
  const remarks = [...reading.remarks];
  const written: string[] = [];
  for (const imported of reading.terms) {
    const { slug, fields, left } = fitTerm(imported, terms);
    remarks.push(...left.map((why) => `${imported.place}: ${why}`));
    if (Object.keys(fields).length === 0) continue;
    const target = path.join(folder, `${slug}.md`);
    if (existsSync(target) && !isReplacing) {
      remarks.push(
        `${imported.place}: ${path.relative(location.root, target)} is there already and was kept. Add --replace to write over it.`,
      );
      continue;
    }
    await writeFile(target, writeFrontmatter(fields));
    written.push(path.relative(location.root, target));
  }
  for (const name of written) console.log(`written  ${name}`);
  for (const remark of remarks) console.log(`remark   ${remark}`);
  console.log(
    `\n${written.length} of ${reading.terms.length} terms were written, with ${remarks.length} remarks. Now run npm run check:content: it names what the new files still need.`,
  );
}

export interface FittedTerm {
  slug: string;
  /** What the file holds. Of a term that the playbook has, only what differs; empty when nothing does. */
  fields: Record<string, FieldValue>;
  /** What was left out, and why. */
  left: string[];
}

/** Fits what another program knows of a term into the fields of a file. */
export function fitTerm(
  { fields: given }: ImportedTerm,
  terms: readonly Entry<'glossary'>[],
): FittedTerm {
  const title = String(given.title);
  const known = terms.find(({ slug, fields }) =>
    given.id ? slug === given.id : fields.title.toLowerCase() === title.toLowerCase(),
  );
  const slug = known?.slug ?? slugOf(typeof given.id === 'string' ? given.id : title);
  const left: string[] = [];
  const fields: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === 'id') continue;
    const schema = termSchema.shape[name as keyof typeof termSchema.shape];
    const result = schema?.safeParse(value);
    if (!result?.success) {
      left.push(
        `${name} was left out. Write ${result?.error.issues[0]?.message ?? 'a field that terms have'}.`,
      );
      continue;
    }
    const before = known?.fields[name as keyof typeof known.fields];
    if (isSame(value, before)) continue;
    fields[name] = value as FieldValue;
  }
  return { slug, fields, left };
}

/** A group is the same when each of its fields is: it may lack some of what is there. */
function isSame(value: unknown, before: unknown): boolean {
  if (before === undefined) return value === false;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return JSON.stringify(value) === JSON.stringify(before);
  return Object.entries(value).every(
    ([name, inner]) => Reflect.get(before as object, name) === inner,
  );
}

const slugOf = (title: string) =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'term';
