import { useEffect, useState } from 'preact/hooks';

/** What the playbook has for a tool besides its own words, fetched when it is asked for. */
export interface ToolReference {
  /** Worked examples; `state` is a saved form. */
  scenarios: { slug: string; title: string; summary: string; story: string; state: unknown }[];
  /** Terms of its field in both departments' words, by their slug. */
  terms: Record<string, { title: string; href: string; it: string; marketing: string }>;
}

export type ToolReferenceReading =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; value: ToolReference };

const known = new Map<string, Promise<ToolReference>>();

/** The reference at an address, once `isWanted`. What could not be fetched is tried again the next time. */
export function useToolReference(href: string, isWanted: boolean): ToolReferenceReading {
  const [reading, setReading] = useState<ToolReferenceReading>({ kind: 'loading' });
  useEffect(() => {
    if (!isWanted) return;
    const wanted = known.get(href) ?? fetchReference(href);
    known.set(href, wanted);
    wanted.then(
      (value) => setReading({ kind: 'ready', value }),
      () => {
        known.delete(href);
        setReading({ kind: 'failed' });
      },
    );
  }, [href, isWanted]);
  return reading;
}

async function fetchReference(href: string): Promise<ToolReference> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} was answered with ${response.status}`);
  return response.json();
}
