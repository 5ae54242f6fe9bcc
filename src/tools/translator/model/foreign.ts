import type { Department } from '../../../lib/departments.ts';
import type { Term } from '../../../lib/terms/term.ts';
import type { Meaning, Reader } from './types.ts';

/**
 * Whether a reader would not know what a word means in a text that a department wrote. The other
 * trade's words are foreign. A false friend of the other side is, because the reader takes it for
 * something else. Finance and leadership belong to neither trade; finance knows the words of money.
 */
export function isForeign(
  { home, relation, theme }: Term,
  by: Department,
  reader: Reader,
): boolean {
  if (reader === 'finance' && theme === 'finance-and-buying') return false;
  if (reader === 'finance' || reader === 'leadership')
    return home !== 'shared' || relation !== 'same';
  if (relation === 'false-friend') return by !== reader;
  return home !== 'shared' && home !== reader;
}

/** What a word means in a text that a department wrote, in a few words. */
export function shortMeaning(term: Term, by: Department, meaning: Meaning | undefined): string {
  const { it, marketing } = term.inShort;
  const others = term.home === 'marketing' ? [marketing, it] : [it, marketing];
  return [term.inShort[by], ...others].find(Boolean) ?? meaning?.plain.replace(/\.$/, '') ?? '';
}

/**
 * What a false friend means to each side. Which of the two a text means, only its writer knows: an
 * architect who writes of leads may well speak of customers.
 */
export function bothMeanings(
  { relation, inShort: { it, marketing } }: Term,
  names: Readonly<Record<Department, string>>,
): string | undefined {
  if (relation !== 'false-friend' || !it || !marketing) return undefined;
  return `${names.it}: ${it} / ${names.marketing}: ${marketing}`;
}
