import type { Term, TermMeaning, TermMeaningsFile, TermWordsFile } from '../lib/terms/term.ts';

/** Every term of the site, the language they are in, and what the glossary says of each by its id. */
export interface Glossary {
  language: string;
  terms: readonly Term[];
  meanings: ReadonlyMap<string, TermMeaning>;
}

const known = new Map<string, Promise<Glossary>>();

/**
 * The glossary of a site, whose front page is at `home`: fetched once a page, so that what was read
 * once also works without a network. What could not be fetched is tried again the next time.
 */
export function fetchGlossary(home: string): Promise<Glossary> {
  const wanted = known.get(home) ?? fetchFiles(home);
  known.set(home, wanted);
  wanted.catch(() => known.delete(home));
  return wanted;
}

async function fetchFiles(home: string): Promise<Glossary> {
  const [words, { meanings }] = await Promise.all([
    fetchJson<TermWordsFile>(`${home}glossary/words.json`),
    fetchJson<TermMeaningsFile>(`${home}glossary/meanings.json`),
  ]);
  const byId = new Map(meanings.map((meaning) => [meaning.id, meaning]));
  return {
    language: words.language,
    terms: words.terms.map((term) => ({ ...term, inShort: byId.get(term.id)?.inShort ?? {} })),
    meanings: byId,
  };
}

async function fetchJson<Value>(href: string): Promise<Value> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} was answered with ${response.status}`);
  return response.json();
}
