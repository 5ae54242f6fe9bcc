import { useEffect, useState } from 'preact/hooks';
import type { Weeks } from '../../model/compare.ts';

/** The proposals of the builders on this page, by the builder's id: one panel finds them, another compares them. */
const proposals = new Map<string, Weeks>();
const listeners = new Set<() => void>();

export function keepProposal(id: string, weeks: Weeks | undefined): void {
  if (proposals.get(id) === weeks) return;
  if (weeks) proposals.set(id, weeks);
  else proposals.delete(id);
  for (const listener of listeners) listener();
}

export function useLastProposal(id: string): Weeks | undefined {
  const [weeks, setWeeks] = useState(() => proposals.get(id));
  useEffect(() => {
    const listen = () => setWeeks(() => proposals.get(id));
    listeners.add(listen);
    listen();
    return () => void listeners.delete(listen);
  }, [id]);
  return weeks;
}
