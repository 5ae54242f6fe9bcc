import type { ExchangedGlossary } from '../lib/terms/exchange/index.ts';
import { homeNames } from './departments.ts';
import type { View } from './queries.ts';
import { readMeaning, readTerm } from './term-files.ts';

/** What a glossary is called where nobody has said at which address the site is. */
const nameWithoutAddress = 'urn:x-common-ground:glossary/';

/**
 * Terms with what other programs need to know around them. `address` is that of the glossary's
 * front page, where the site is published.
 */
export const wrapTerms = (
  { site, words }: Pick<View, 'site' | 'words'>,
  language: string,
  address: string | undefined,
  terms: ExchangedGlossary['terms'],
): ExchangedGlossary => ({
  title: site.name,
  language,
  address: address ?? nameWithoutAddress,
  homes: homeNames({ site, words }),
  license: 'https://creativecommons.org/licenses/by/4.0/',
  terms,
});

/** The glossary of a view, for other programs. `site` is the address that the site is published at. */
export function exchangedGlossary(view: View, site: URL | undefined): ExchangedGlossary {
  const address = site && new URL(view.href('/glossary/'), site).href;
  const terms = view.pages.glossary.map((page) => {
    const { isEveryday, aliases, sources, owner, reviewed, agreed, reviewBy } = page.entry.data;
    const upkeep = { isEveryday, aliases, sources, owner, reviewed, agreed, reviewBy };
    return { ...readTerm(page), ...readMeaning(page), ...upkeep };
  });
  return wrapTerms(view, view.language.code, address, terms);
}
