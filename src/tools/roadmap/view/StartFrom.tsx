import { useState } from 'preact/hooks';
import { lazy } from '../../../ui/lazy.tsx';
import type { RoadmapTool } from './use-roadmap.ts';

const Beginnings = lazy(async () => (await import('./panels/Beginnings.tsx')).Beginnings);

/** Other ways to begin: the worked examples of the playbook, or nothing. */
export function StartFrom({
  roadmap,
  referenceHref,
}: {
  roadmap: RoadmapTool;
  referenceHref: string;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="start-from" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{roadmap.words.startFrom.open}</summary>
      {isOpen && (
        <Beginnings roadmap={roadmap} referenceHref={referenceHref} words={roadmap.words} />
      )}
    </details>
  );
}
