import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus inside a tool. `focusNext(id)` focuses the element of that id after the next
 * drawing; and when a drawing takes away the element that had the focus, the focus goes to the
 * element inside `root` that matches `fallback`.
 */
export function useKeptFocus(
  root: RefObject<HTMLElement>,
  fallback: string,
): { focusNext: (id: string) => void; onFocusIn: (event: FocusEvent) => void } {
  const wanted = useRef<string>();
  const last = useRef<Element>();
  useLayoutEffect(() => {
    const next = wanted.current === undefined ? null : document.getElementById(wanted.current);
    wanted.current = undefined;
    if (next) next.focus();
    else if (last.current && !last.current.isConnected) {
      root.current?.querySelector<HTMLElement>(fallback)?.focus();
    }
  });
  return {
    focusNext: (id) => {
      wanted.current = id;
    },
    onFocusIn: ({ target }) => {
      last.current = target as Element;
    },
  };
}
