import type { SearchWordsFile } from '../../lib/search-words.ts';

/** What the search needs to know of the site, by the address of the search page. */
export async function fetchSearchWords(searchHref: string): Promise<SearchWordsFile> {
  const response = await fetch(new URL('words.json', new URL(searchHref, location.href)));
  if (!response.ok) throw new Error(`The words of the search answered ${response.status}.`);
  return response.json();
}
