import { useCallback, useState } from 'preact/hooks';
import { fetchGlossary } from '../../../browser/glossary.ts';
import type { Term } from '../../../lib/terms/term.ts';
import type { Knowledge, Meaning } from '../model/types.ts';

/** The terms that are known here. */
export type Glossary = Pick<Knowledge, 'language' | 'terms' | 'meanings'>;

export interface GlossaryReading {
  glossary: Glossary;
  /** `part` is what the example needs; the whole is fetched when somebody wants it. */
  kind: 'part' | 'loading' | 'failed' | 'ready';
  load: () => void;
}

/** The terms of a worked example, as they come with its page. */
export interface FirstTerms {
  language: string;
  terms: Term[];
  meanings: Meaning[];
}

/** The glossary of a site, whose front page is at `home`; only its `first` terms until it is loaded. */
export function useGlossary(home: string, first: FirstTerms): GlossaryReading {
  const [glossary, setGlossary] = useState<Glossary>(() => indexed(first));
  const [kind, setKind] = useState<GlossaryReading['kind']>('part');
  const load = useCallback(() => {
    setKind('loading');
    fetchGlossary(home).then(
      (whole) => {
        setGlossary(whole);
        setKind('ready');
      },
      () => setKind('failed'),
    );
  }, [home]);
  return { glossary, kind, load };
}

const indexed = ({ language, terms, meanings }: FirstTerms): Glossary => ({
  language,
  terms,
  meanings: new Map(meanings.map((meaning) => [meaning.id, meaning])),
});
