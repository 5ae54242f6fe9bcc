import { useState } from 'preact/hooks';
import { lazy } from '../../../ui/lazy.tsx';
import type { Roi } from './use-roi.ts';

const Beginnings = lazy(async () => (await import('./panels/Beginnings.tsx')).Beginnings);

/** Other ways to begin: the worked examples of the playbook, or nothing. */
export function StartFrom({ roi, referenceHref }: { roi: Roi; referenceHref: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="start-from" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{roi.words.startFrom.open}</summary>
      {isOpen && <Beginnings roi={roi} referenceHref={referenceHref} words={roi.words} />}
    </details>
  );
}
