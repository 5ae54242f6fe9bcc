import { useEffect, useState } from 'preact/hooks';
import { fetchGlossary, type Glossary } from '../../../browser/glossary.ts';

export type GlossaryReading =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; glossary: Glossary };

/**
 * The glossary of a site, whose front page is at `home`. What could not be fetched is tried again
 * the next time that a part asks for it.
 */
export function useGlossary(home: string): GlossaryReading {
  const [reading, setReading] = useState<GlossaryReading>({ kind: 'loading' });
  useEffect(() => {
    let isShown = true;
    fetchGlossary(home).then(
      (glossary) => isShown && setReading({ kind: 'ready', glossary }),
      () => isShown && setReading({ kind: 'failed' }),
    );
    return () => {
      isShown = false;
    };
  }, [home]);
  return reading;
}
