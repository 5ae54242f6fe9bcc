import { useEffect, useState } from 'preact/hooks';
import type { Term, TermMeaning } from '../../../lib/terms/term.ts';

/** The terms of the glossary, and by their ids what it says of them. */
export interface Glossary {
  terms: readonly Term[];
  meanings: ReadonlyMap<string, TermMeaning>;
}

export type GlossaryReading =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; glossary: Glossary };

const known = new Map<string, Promise<Glossary>>();

/**
 * The glossary of a site, whose front page is at `home`. What could not be fetched is tried again
 * the next time that a part asks for it.
 */
export function useGlossary(home: string): GlossaryReading {
  const [reading, setReading] = useState<GlossaryReading>({ kind: 'loading' });
  useEffect(() => {
    let isShown = true;
    const wanted = known.get(home) ?? fetchGlossary(home);
    known.set(home, wanted);
    wanted.then(
      (glossary) => isShown && setReading({ kind: 'ready', glossary }),
      () => {
        known.delete(home);
        if (isShown) setReading({ kind: 'failed' });
      },
    );
    return () => {
      isShown = false;
    };
  }, [home]);
  return reading;
}

async function fetchGlossary(home: string): Promise<Glossary> {
  const [{ terms }, { meanings }] = await Promise.all([
    fetchJson<{ terms: Term[] }>(`${home}glossary/words.json`),
    fetchJson<{ meanings: TermMeaning[] }>(`${home}glossary/meanings.json`),
  ]);
  return { terms, meanings: new Map(meanings.map((meaning) => [meaning.id, meaning])) };
}

async function fetchJson<Value>(href: string): Promise<Value> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} was answered with ${response.status}`);
  return response.json();
}
