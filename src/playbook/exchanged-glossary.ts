import type { ExchangedGlossary } from '../lib/terms/exchange/index.ts';
import { homeNames } from './departments.ts';
import type { View } from './queries.ts';
import { readMeaning, readTerm } from './term-files.ts';

/** What a glossary is called where nobody has said at which address the site is. */
const nameWithoutAddress = 'urn:x-common-ground:';
const license = 'https://creativecommons.org/licenses/by/4.0/';

/** The glossary of a view, for other programs. `site` is the address that the site is published at. */
export function exchangedGlossary(view: View, site: URL | undefined): ExchangedGlossary {
  const path = view.href('/glossary/');
  return {
    title: view.site.name,
    language: view.language.code,
    address: site ? new URL(path, site).href : nameWithoutAddress + path.slice(1),
    homes: homeNames(view),
    license,
    terms: view.pages.glossary.map((page) => {
      const { isEveryday, aliases, sources, owner, reviewed, agreed, reviewBy } = page.entry.data;
      const upkeep = { isEveryday, aliases, sources, owner, reviewed, agreed, reviewBy };
      return { ...readTerm(page), ...readMeaning(page), ...upkeep };
    }),
  };
}
