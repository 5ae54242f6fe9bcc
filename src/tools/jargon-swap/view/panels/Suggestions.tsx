import { useState } from 'preact/hooks';
import { newId } from '../../../../browser/new-id.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { entryWordsIn } from '../../messages/entry.ts';
import { suggestWords } from '../../model/known-terms.ts';
import { most } from '../../model/types.ts';
import { useGlossary } from '../use-glossary.ts';
import type { SwapTool } from '../use-swap.ts';

/** The false friends of the glossary, to be added with one press. */
export function Suggestions({ swap }: { swap: SwapTool }) {
  const { id, home, context, state, send, words, show, lock, focusNext } = swap;
  const { suggestions } = entryWordsIn(context.language);
  const reading = useGlossary(home);
  const [wanted, setWanted] = useState('');
  if (reading.kind === 'loading') return <p role="status">{suggestions.loading}</p>;
  if (reading.kind === 'failed') return <p class="field-problem">{suggestions.failed}</p>;
  const all = suggestWords(reading.glossary.terms, state.words);
  const fits = wanted.trim().toLowerCase();
  const shown = all.filter(({ title }) => title.toLowerCase().includes(fits));
  if (all.length === 0) return <p>{suggestions.none}</p>;
  const isFull = state.words.length >= most.words;
  return (
    <>
      <p>{suggestions.means}</p>
      <TextField
        id={`${id}-suggestions-filter`}
        label={suggestions.filter}
        text={wanted}
        onType={setWanted}
        class="swap-filter"
        problem={isFull ? words.entry.full(show.number(most.words)) : undefined}
      />
      {shown.length === 0 && <p role="status">{suggestions.nothingFound}</p>}
      <ul class="swap-suggestions">
        {shown.map(({ id: termId, title }, at) => (
          <li key={termId}>
            <button
              type="button"
              class="button-quiet"
              id={`${id}-suggest-${termId}`}
              aria-disabled={isFull || lock !== ''}
              onClick={() => {
                const next = shown[at + 1] ?? shown[at - 1];
                focusNext(next ? `${id}-suggest-${next.id}` : `${id}-suggestions-filter`);
                send({ type: 'words-added', words: [{ id: newId(), word: title }] });
              }}
            >
              {suggestions.add(title)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
