import { writeCsv } from '../../csv.ts';
import type { ExchangedGlossary, WholeTerm } from './glossary.ts';
import { writeListCell } from './list-cell.ts';

type Columns = Readonly<Record<string, (term: WholeTerm) => string>>;

const meaningColumns: Columns = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  acronym: ({ acronym }) => acronym ?? '',
  variants: ({ variants }) => writeListCell(variants),
  sense: ({ sense }) => sense ?? '',
  isVerb: ({ isVerb }) => (isVerb ? 'true' : ''),
  exactCase: ({ exactCase }) => (exactCase ? 'true' : ''),
  never: ({ never }) => writeListCell(never),
  theme: ({ theme }) => theme,
  home: ({ home }) => home,
  summary: ({ plain }) => plain,
  'inShort.it': ({ inShort }) => inShort.it ?? '',
  'inShort.marketing': ({ inShort }) => inShort.marketing ?? '',
  it: ({ it }) => it,
  marketing: ({ marketing }) => marketing,
  'hears.it': ({ hears }) => hears?.it ?? '',
  'hears.marketing': ({ hears }) => hears?.marketing ?? '',
  relation: ({ relation }) => relation,
  counterparts: ({ counterparts }) => writeListCell(counterparts),
  outcome: ({ outcome }) => outcome,
  sayInstead: ({ sayInstead }) => sayInstead,
  ask: ({ ask }) => writeListCell(ask),
  'examples.it': ({ examples }) => examples.it,
  'examples.marketing': ({ examples }) => examples.marketing,
};

const upkeepColumns: Columns = {
  isEveryday: ({ isEveryday }) => (isEveryday ? 'true' : ''),
  aliases: ({ aliases }) => writeListCell(aliases),
  sources: ({ sources }) => writeListCell(sources),
  owner: ({ owner }) => owner ?? '',
  reviewed: ({ reviewed }) => reviewed ?? '',
  agreed: ({ agreed }) => agreed ?? '',
  reviewBy: ({ reviewBy }) => reviewBy ?? '',
};

/** The columns, by the names of the fields in a term's file. */
export const columns: Columns = { ...meaningColumns, ...upkeepColumns };

/** A row a term, for spreadsheets; RFC 4180. Columns of upkeep stand there where a term fills them. */
export function writeGlossaryCsv({ terms }: ExchangedGlossary): string {
  const used = Object.entries(columns).filter(
    ([name, cell]) => name in meaningColumns || terms.some((term) => cell(term) !== ''),
  );
  return writeCsv(
    [used.map(([name]) => name), ...terms.map((term) => used.map(([, cell]) => cell(term)))],
    ',',
    { hasByteOrderMark: true },
  );
}
