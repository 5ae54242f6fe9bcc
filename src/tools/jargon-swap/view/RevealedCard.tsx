import { useState } from 'preact/hooks';
import { departments } from '../../../lib/departments.ts';
import { HomeMark } from '../../../ui/HomeMark.tsx';
import { lazy } from '../../../ui/lazy.tsx';
import { memo } from '../../../ui/memo.tsx';
import type { Choices, SwapWord } from '../model/types.ts';
import type { CardProps } from './CoveredCard.tsx';
import type { SwapFrame } from './use-swap.ts';

const EntryForm = lazy<{ frame: SwapFrame; word: SwapWord }>(
  async () => (await import('./entry/EntryForm.tsx')).EntryForm,
);

/** Both meanings beside each other, what the room decides about them, and the entry that it writes. */
export const RevealedCard = memo(function RevealedCard({ frame, word, isLive, Part }: CardProps) {
  const { id, send, words, context, focusNext } = frame;
  const Word = Part === 'h3' ? 'h4' : 'h5';
  const [isOpen, setIsOpen] = useState(false);
  const { it, marketing } = context.homes;
  const { relation } = word.entry;
  return (
    <>
      <Word class="swap-word" id={`${id}-word-${word.id}`} tabIndex={-1}>
        {word.word}
      </Word>
      <div class="chairs">
        {departments.map((side) => (
          <div key={side} class={`chair chair-${side}`}>
            <p class="swap-side">
              <HomeMark home={side} /> {words.card.means(context.homes[side])}
            </p>
            <p class="swap-meaning">{word.answers[side].text || words.card.nothing}</p>
          </div>
        ))}
      </div>
      {!isLive && relation && <p class="swap-side">{words.relations[relation](it, marketing)}</p>}
      {isLive && (
        <>
          <fieldset class="swap-relation">
            <legend>{words.card.relation}</legend>
            {(Object.keys(words.relations) as Choices['relation'][]).map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  id={`${id}-${word.id}-relation-${each}`}
                  name={`${id}-${word.id}-relation`}
                  checked={relation === each}
                  onChange={() =>
                    send({ type: 'entry-decided', id: word.id, choice: { relation: each } })
                  }
                />
                {words.relations[each](it, marketing)}
              </label>
            ))}
          </fieldset>
          <details
            class="swap-write"
            onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
          >
            <summary>
              {words.card.write}
              <span class="visually-hidden">{words.card.of(word.word)}</span>
            </summary>
            {isOpen && <EntryForm frame={frame} word={word} words={words} />}
          </details>
          <p class="swap-actions">
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                focusNext(`${id}-entry`);
                send({ type: 'word-removed', id: word.id });
              }}
            >
              {words.card.remove}
              <span class="visually-hidden">{words.card.of(word.word)}</span>
            </button>
          </p>
        </>
      )}
    </>
  );
});
