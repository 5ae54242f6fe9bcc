import { useState } from 'preact/hooks';
import { lazy } from '../../../ui/lazy.tsx';
import { openSaved, readSaved } from '../model/saved-form.ts';
import { isWritten, type Written, writtenOn } from '../model/types.ts';
import type { CanvasTool } from './use-canvas.ts';

const Beginnings = lazy(async () => (await import('../../../ui/Beginnings.tsx')).Beginnings);

/** Other ways to begin: an empty sheet, or the worked examples of this sheet. */
export function StartFrom({
  canvas,
  hasExample,
  referenceHref,
}: {
  canvas: CanvasTool;
  hasExample: boolean;
  referenceHref: string;
}) {
  const { words, send, example, plan } = canvas;
  const [isOpen, setIsOpen] = useState(false);
  const sheet = plan.workshop;
  const open = (written: Written) => send({ type: 'sheet-opened', sheet, written });
  const readSheet = (saved: unknown): Written | undefined => {
    const reading = readSaved(saved);
    const written =
      reading.kind === 'read' ? writtenOn(openSaved(reading.state), sheet) : undefined;
    return written && isWritten(written) ? written : undefined;
  };
  const startsFilled = isWritten(example);
  const { startFrom } = words;
  return (
    <details class="start-from" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{hasExample && !startsFilled ? startFrom.seeFilled : startFrom.open}</summary>
      {isOpen && (
        <Beginnings
          referenceHref={referenceHref}
          words={{ ...words, ...startFrom }}
          isOffered={(saved) => readSheet(saved) !== undefined}
          onEmpty={() => send({ type: 'sheet-emptied', sheet })}
          onRestore={startsFilled ? () => open(example) : undefined}
          onOpen={(saved) => {
            const written = readSheet(saved);
            if (written) open(written);
          }}
        />
      )}
    </details>
  );
}
