import { useState } from 'preact/hooks';
import { lazy } from '../../../ui/lazy.tsx';
import { readSaved } from '../model/saved-form.ts';
import { emptyState } from '../model/state.ts';
import type { TranslatorTool } from './use-translator.ts';

const Beginnings = lazy(async () => (await import('../../../ui/Beginnings.tsx')).Beginnings);

/** Other ways to begin: the worked examples of the playbook, or an empty sheet. */
export function StartFrom({
  tool,
  referenceHref,
}: {
  tool: TranslatorTool;
  referenceHref: string;
}) {
  const { words, send, example, state } = tool;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="start-from" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.startFrom.open}</summary>
      {isOpen && (
        <Beginnings
          referenceHref={referenceHref}
          words={{ ...words, ...words.startFrom }}
          onEmpty={() =>
            send({
              type: 'state-replaced',
              state: { ...emptyState, by: state.by, reader: state.reader, way: state.way },
            })
          }
          onRestore={() => send({ type: 'state-replaced', state: example })}
          onOpen={(saved) => {
            const reading = readSaved(saved);
            if (reading.kind === 'read') send({ type: 'state-replaced', state: reading.state });
          }}
        />
      )}
    </details>
  );
}
