import { useCallback, useState } from 'preact/hooks';
import type { Term, TermMeaning } from '../../../lib/terms/term.ts';

/** Every term that is known here, and the language that they are found in. */
export interface Glossary {
  language: string;
  terms: readonly Term[];
  /** By the id of the term. */
  meanings: ReadonlyMap<string, TermMeaning>;
}

export interface GlossaryReading {
  glossary: Glossary;
  /** `part` is what the example needs; the whole is fetched when somebody wants it. */
  kind: 'part' | 'loading' | 'failed' | 'ready';
  load: () => void;
}

/** Terms as they travel to a browser: all of them, or those of a worked example. */
export interface FirstTerms {
  language: string;
  terms: Term[];
  meanings: TermMeaning[];
}

const known = new Map<string, Promise<Glossary>>();

/**
 * The glossary of the site, fetched once a page from the folder `href`. It is small enough to be
 * held as a whole, so that what was read once also works without a network.
 */
export function useGlossary(href: string, first: FirstTerms): GlossaryReading {
  const [glossary, setGlossary] = useState(() => indexed(first));
  const [kind, setKind] = useState<GlossaryReading['kind']>('part');
  const load = useCallback(() => {
    const wanted = known.get(href) ?? fetchGlossary(href);
    known.set(href, wanted);
    setKind('loading');
    wanted.then(
      (whole) => {
        setGlossary(whole);
        setKind('ready');
      },
      () => {
        known.delete(href);
        setKind('failed');
      },
    );
  }, [href]);
  return { glossary, kind, load };
}

async function fetchGlossary(href: string): Promise<Glossary> {
  const [{ language, terms }, { meanings }] = await Promise.all([
    fetchJson<{ language: string; terms: Term[] }>(`${href}words.json`),
    fetchJson<{ meanings: TermMeaning[] }>(`${href}meanings.json`),
  ]);
  return indexed({ language, terms, meanings });
}

async function fetchJson<Answer>(href: string): Promise<Answer> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} was answered with ${response.status}`);
  return response.json();
}

const indexed = ({ language, terms, meanings }: FirstTerms): Glossary => ({
  language,
  terms,
  meanings: new Map(meanings.map((meaning) => [meaning.id, meaning])),
});
