import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Prints the sheet without the page around it, as it is or for the pen. */
export function usePrinting(root: RefObject<HTMLElement>): {
  /** For as long as an empty sheet is being printed. */
  isEmptied: boolean;
  print: (what: 'written' | 'empty') => void;
} {
  const [printed, setPrinted] = useState<'written' | 'empty'>();
  useEffect(() => {
    if (!printed) return;
    const element = root.current;
    const end = () => setPrinted(undefined);
    element?.classList.add('is-printed');
    // Where the browser does not wait for its dialog, this tells that it was closed.
    window.addEventListener('afterprint', end);
    window.print();
    return () => {
      element?.classList.remove('is-printed');
      window.removeEventListener('afterprint', end);
    };
  }, [printed, root]);
  return { isEmptied: printed === 'empty', print: setPrinted };
}
