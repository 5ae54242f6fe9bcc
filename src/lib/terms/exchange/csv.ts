import { writeCsv } from '../../csv.ts';
import type { ExchangedGlossary, WholeTerm } from './glossary.ts';

/** Between the items of a list in one cell. */
export const listMark = ' | ';

/** The columns, by the names of the fields in a term's file. */
export const columns: Readonly<Record<string, (term: WholeTerm) => string>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  acronym: ({ acronym }) => acronym ?? '',
  variants: ({ variants }) => listOf(variants),
  sense: ({ sense }) => sense ?? '',
  isVerb: ({ isVerb }) => (isVerb ? 'true' : ''),
  exactCase: ({ exactCase }) => (exactCase ? 'true' : ''),
  never: ({ never }) => listOf(never),
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
  counterparts: ({ counterparts }) => listOf(counterparts),
  outcome: ({ outcome }) => outcome,
  sayInstead: ({ sayInstead }) => sayInstead,
  ask: ({ ask }) => listOf(ask),
  'examples.it': ({ examples }) => examples.it,
  'examples.marketing': ({ examples }) => examples.marketing,
};

const listOf = (items: readonly string[] = []) => items.join(listMark);

/** A row a term, for spreadsheets; RFC 4180. */
export const writeGlossaryCsv = ({ terms }: ExchangedGlossary): string =>
  writeCsv(
    [
      Object.keys(columns),
      ...terms.map((term) => Object.values(columns).map((cell) => cell(term))),
    ],
    ',',
    { hasByteOrderMark: true },
  );
