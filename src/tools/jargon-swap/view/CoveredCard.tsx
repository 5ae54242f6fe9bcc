import { departments } from '../../../lib/departments.ts';
import { HomeMark } from '../../../ui/HomeMark.tsx';
import { memo } from '../../../ui/memo.tsx';
import { isReady } from '../model/state.ts';
import type { SwapWord } from '../model/types.ts';
import type { SwapFrame } from './use-swap.ts';

export interface CardProps {
  frame: SwapFrame;
  word: SwapWord;
  isLive: boolean;
  Part: 'h3' | 'h4';
}

/** A word whose meanings nobody sees: only who has written. */
export const CoveredCard = memo(function CoveredCard({ frame, word, isLive, Part }: CardProps) {
  const { id, send, words, context, focusNext } = frame;
  const Word = Part === 'h3' ? 'h4' : 'h5';
  const of = <span class="visually-hidden">{words.card.of(word.word)}</span>;
  return (
    <>
      <Word class="swap-word" id={`${id}-word-${word.id}`} tabIndex={-1}>
        {word.word}
      </Word>
      <ul class="swap-status">
        {departments.map((side) => (
          <li key={side}>
            <HomeMark home={side} /> {context.homes[side]}:{' '}
            {word.answers[side].isIn ? words.card.written : words.card.missing}
          </li>
        ))}
      </ul>
      {isLive && (
        <p class="swap-actions">
          {isReady(word) && (
            <button
              type="button"
              class="button"
              onClick={() => {
                focusNext(`${id}-word-${word.id}`);
                send({ type: 'words-revealed', ids: [word.id] });
              }}
            >
              {words.card.reveal}
              {of}
            </button>
          )}
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              focusNext(`${id}-entry`);
              send({ type: 'word-removed', id: word.id });
            }}
          >
            {words.card.remove}
            {of}
          </button>
        </p>
      )}
    </>
  );
});
