import { useEffect, useReducer, useRef } from 'preact/hooks';
import { pageStore } from './page-store.ts';
import { dismiss, type Offer, offer, offersFor, take } from './tray.ts';

export interface Offers {
  /** Of the kinds asked for, newest first; empty until the page is live. */
  offers: readonly Offer[];
  offer: (made: Omit<Offer, 'id'>) => 'offered' | 'too-large';
  /** Takes an offer out of the tray; `undefined` when another tab was quicker. */
  take: (id: string) => Offer | undefined;
  dismiss: (id: string) => Offer | undefined;
}

/** The tray, for a tool that can take these kinds. The tool asks the person before it takes anything. */
export function useOffers(kinds: readonly string[]): Offers {
  const isLive = useRef(false);
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(() => {
    isLive.current = true;
    draw(undefined);
    return pageStore().subscribe(() => draw(undefined));
  }, []);
  return {
    offers: isLive.current ? offersFor(pageStore(), kinds) : [],
    offer: (made) => offer(pageStore(), made),
    take: (id) => take(pageStore(), id),
    dismiss: (id) => dismiss(pageStore(), id),
  };
}
