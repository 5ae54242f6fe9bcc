import { addDays, type Day } from '../../../lib/days.ts';
import type { AgreedTerm } from '../../../lib/terms/agreed-term.ts';
import { type Fields, type FieldValue, writeFrontmatter } from '../../../lib/terms/frontmatter.ts';
import type { Term, TermMeaning } from '../../../lib/terms/term.ts';
import type { ExportFile } from './file.ts';

/** A page that the glossary has already. */
export type GlossaryTerm = Term & TermMeaning;

/** Days after which an agreement is looked at again. */
const daysOfAgreement = 365;

/**
 * An agreed term as a file of `content/org`. A term that the glossary `has` already becomes a patch:
 * only the fields that differ, which the playbook lays over its page.
 */
export function writeTermFile(term: AgreedTerm, has?: GlossaryTerm): ExportFile {
  const fields = has ? findChanges(term, has) : { title: term.title, ...fieldsOf(term) };
  const days = {
    reviewed: term.agreed,
    agreed: term.agreed,
    reviewBy: addDays(term.agreed as Day, daysOfAgreement),
  };
  return {
    name: `${term.id}.md`,
    type: 'text/markdown;charset=utf-8',
    content: writeFrontmatter({ ...fields, ...days }),
  };
}

/** Where the file belongs in the repository of the site. */
export const pathOfTerm = ({ id }: Pick<Term, 'id'>, language: string): string =>
  `content/org/${language}/glossary/${id}.md`;

function fieldsOf(term: GlossaryTerm): Fields {
  const { theme, home, plain, inShort, it, marketing, hears = {}, relation } = term;
  const { outcome, sayInstead, ask, examples } = term;
  return {
    theme,
    home,
    summary: plain,
    inShort,
    it,
    marketing,
    hears,
    relation,
    outcome,
    sayInstead,
    ask,
    examples: { it: examples.it, marketing: examples.marketing },
  };
}

function findChanges(term: AgreedTerm, has: GlossaryTerm): Fields {
  const before = fieldsOf(has);
  const changed = Object.entries(fieldsOf({ ...term, ask: layQuestions(term.ask, has.ask) }));
  return Object.fromEntries(
    changed.flatMap(([name, value]) => {
      const change = findChange(value, before[name] ?? '');
      return change === undefined ? [] : [[name, change]];
    }),
  );
}

/** Questions of the glossary beyond those that the room has seen stay. */
const layQuestions = (agreed: readonly string[], known: readonly string[]) => [
  ...agreed,
  ...known.slice(agreed.length),
];

/** What of a field differs: a list as a whole, a group by its texts. */
function findChange(value: FieldValue, before: FieldValue): FieldValue | undefined {
  if (typeof value !== 'object') return value === before ? undefined : value;
  if (isList(value)) return JSON.stringify(value) === JSON.stringify(before) ? undefined : value;
  const others = typeof before !== 'object' || isList(before) ? {} : before;
  const changed = Object.entries(value).filter(([name, text]) => others[name] !== text);
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}

const isList = (value: FieldValue): value is readonly string[] => Array.isArray(value);
