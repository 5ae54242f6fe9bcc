import { useState } from 'preact/hooks';
import { lazy } from '../../../ui/lazy.tsx';
import type { SwapTool } from './use-swap.ts';

const Beginnings = lazy<{ swap: SwapTool; referenceHref: string }>(
  async () => (await import('./panels/Beginnings.tsx')).Beginnings,
);

/** Other ways to begin: no words, or the worked examples of the playbook. */
export function StartFrom({ swap, referenceHref }: { swap: SwapTool; referenceHref: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="start-from" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{swap.words.startFrom.open}</summary>
      {isOpen && <Beginnings swap={swap} referenceHref={referenceHref} words={swap.words} />}
    </details>
  );
}
