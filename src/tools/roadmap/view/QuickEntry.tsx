import { useState } from 'preact/hooks';
import { newId } from '../../../browser/new-id.ts';
import { most } from '../model/types.ts';
import type { RoadmapTool } from './use-roadmap.ts';

/** A title and Enter make an initiative; the field is ready for the next one. */
export function QuickEntry({ roadmap }: { roadmap: RoadmapTool }) {
  const { id, send, state, words, show, isLive } = roadmap;
  const [title, setTitle] = useState('');
  if (!isLive) return null;
  const isFull = state.initiatives.length >= most.initiatives;
  const add = () => {
    if (title.trim() === '' || isFull) return;
    send({ type: 'initiative-added', id: newId(), title: title.trim() });
    setTitle('');
  };
  return (
    <div class="roadmap-entry">
      <label class="field-label" for={`${id}-entry`}>
        {words.quickEntry.label}
      </label>
      <span class="field-box">
        <input
          id={`${id}-entry`}
          class="field-input"
          type="text"
          autocomplete="off"
          enterkeyhint="done"
          placeholder={words.quickEntry.placeholder}
          aria-describedby={isFull ? `${id}-entry-full` : undefined}
          value={title}
          onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          onKeyDown={(event) => {
            // An Enter that only ends the writing of a Japanese or Chinese word adds nothing.
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" class="button-quiet" onClick={add}>
          {words.quickEntry.add}
        </button>
      </span>
      {isFull && (
        <p class="field-problem" id={`${id}-entry-full`}>
          {words.quickEntry.full(show.number(most.initiatives))}
        </p>
      )}
    </div>
  );
}
