import { useState } from 'preact/hooks';
import { newId } from '../../../browser/new-id.ts';
import { isSameWord } from '../model/state.ts';
import { most } from '../model/types.ts';
import type { SwapTool } from './use-swap.ts';

/** A word and Enter put it on the list; the field is ready for the next one. */
export function WordEntry({ swap }: { swap: SwapTool }) {
  const { id, send, state, words, show } = swap;
  const [typed, setTyped] = useState('');
  const word = typed.trim();
  const same = state.words.find((other) => word && isSameWord(other.word, word));
  const problem = same
    ? words.entry.isThere(same.word)
    : state.words.length >= most.words
      ? words.entry.full(show.number(most.words))
      : '';
  const add = () => {
    if (word === '' || problem) return;
    send({ type: 'words-added', words: [{ id: newId(), word }] });
    setTyped('');
  };
  return (
    <div class="swap-entry">
      <label class="field-label" for={`${id}-entry`}>
        {words.entry.label}
      </label>
      <span class="field-box">
        <input
          id={`${id}-entry`}
          class="field-input"
          type="text"
          autocomplete="off"
          enterkeyhint="done"
          maxLength={most.word}
          placeholder={words.entry.placeholder}
          aria-describedby={problem ? `${id}-entry-problem` : undefined}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            // An Enter that only ends the writing of a Japanese or Chinese word adds nothing.
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" class="button-quiet" onClick={add}>
          {words.entry.add}
        </button>
      </span>
      {problem && (
        <p class="field-problem" id={`${id}-entry-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
