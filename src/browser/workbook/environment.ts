import { newId } from '../new-id.ts';

/** What the workbook needs of the browser and of the world, handed in so that tests can bring their own. */
export interface Environment {
  /** Called for each access: a browser may refuse a storage at any time. */
  localStorage: () => Storage;
  sessionStorage: () => Storage;
  now: () => Date;
  newId: () => string;
  /** Where `storage`, `pageshow`, `pagehide` and `hashchange` are told. */
  events: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** The part of the address from `#` on. */
  readFragment: () => string;
  /** Takes the fragment out of the address, without a step in the browser's history. */
  clearFragment: () => void;
  /** Asks the browser not to throw away what is saved when it needs room. */
  persist: () => void;
  /** Language code of the page's words. */
  language: () => string;
}

export const browserEnvironment: Environment = {
  localStorage: () => window.localStorage,
  sessionStorage: () => window.sessionStorage,
  now: () => new Date(),
  newId,
  get events() {
    return window;
  },
  readFragment: () => location.hash,
  clearFragment: () => {
    history.replaceState(history.state, '', location.pathname + location.search);
  },
  persist: () => {
    // Not in every browser, and not on an address without TLS.
    navigator.storage?.persist?.().catch(() => {});
  },
  language: () => document.documentElement.lang,
};
