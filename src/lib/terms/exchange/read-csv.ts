import { readCsv } from '../../csv.ts';
import type { Home } from '../../departments.ts';
import { columns } from './csv.ts';
import { type ImportReading, readHome } from './imported-term.ts';
import { readListCell } from './list-cell.ts';

/** What other programs call our columns. */
const otherNames: Readonly<Record<string, string>> = {
  term: 'title',
  word: 'title',
  name: 'title',
  definition: 'summary',
  meaning: 'summary',
  plain: 'summary',
  abbreviation: 'acronym',
  'short form': 'acronym',
  synonym: 'variants',
  synonyms: 'variants',
  variant: 'variants',
  department: 'home',
  'owning department': 'home',
  side: 'home',
  'it means': 'it',
  'marketing means': 'marketing',
  questions: 'ask',
};
const lists = new Set(['variants', 'never', 'counterparts', 'ask', 'aliases', 'sources']);
const choices = new Set(['isVerb', 'exactCase', 'isEveryday']);
const yes = /^(?:true|yes|x|1)$/i;
const no = /^(?:false|no|0)$/i;

/** Reads terms from a table: our own export, or one whose first row names the columns in common words. */
export function readTermsCsv(text: string, homes: Readonly<Record<Home, string>>): ImportReading {
  const { rows, problems } = readCsv(text);
  const [head, ...body] = rows;
  const remarks = problems.map(
    ({ line }) =>
      `Line ${line}: a quotation mark is opened and never closed. Close it, and import again.`,
  );
  if (!head) return { terms: [], remarks: ['The file is empty. Export the terms again.'] };
  const names = head.cells.map((cell) => nameOf(cell));
  for (const [index, name] of names.entries())
    if (name === undefined)
      remarks.push(
        `The column “${head.cells[index]}” was left out: no field of a term is called so. Rename it to one of: ${Object.keys(columns).join(', ')}.`,
      );
  if (!names.includes('title')) {
    remarks.push('No column holds the terms. Name it “title” or “term” in the first row.');
    return { terms: [], remarks };
  }
  const terms = body.flatMap(({ row, cells }) => {
    const fields: Record<string, unknown> = {};
    for (const [index, name] of names.entries()) {
      const cell = cells[index]?.trim() ?? '';
      if (name !== undefined && cell !== '') setField(fields, name, cell, homes);
    }
    if (fields.title !== undefined) return [{ place: `row ${row}`, fields }];
    remarks.push(`Row ${row} has no term and was left out.`);
    return [];
  });
  return { terms, remarks };
}

function nameOf(cell: string): string | undefined {
  const bare = cell.trim();
  const own = Object.keys(columns).find((name) => name.toLowerCase() === bare.toLowerCase());
  return own ?? otherNames[bare.toLowerCase()];
}

function setField(
  fields: Record<string, unknown>,
  name: string,
  cell: string,
  homes: Readonly<Record<Home, string>>,
): void {
  const [group = '', inner] = name.split('.');
  if (inner) fields[group] = { ...(fields[group] as object | undefined), [inner]: cell };
  else if (choices.has(name)) fields[name] = yes.test(cell) || (!no.test(cell) && cell);
  else if (name === 'home') fields.home = readHome(cell, homes) ?? cell;
  else fields[name] = lists.has(name) ? readListCell(cell) : cell;
}
