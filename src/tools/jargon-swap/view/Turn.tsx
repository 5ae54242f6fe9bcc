import type { Department } from '../../../lib/departments.ts';
import { GrowingField } from '../../../ui/GrowingField.tsx';
import { HomeMark } from '../../../ui/HomeMark.tsx';
import { memo } from '../../../ui/memo.tsx';
import type { SwapWord } from '../model/types.ts';
import type { SwapFrame, SwapTool } from './use-swap.ts';

/** One side's words, with its cover lifted. What it has handed in stays out of sight here too. */
export function Turn({
  swap,
  side,
  Part,
  onCover,
}: {
  swap: SwapTool;
  side: Department;
  Part: 'h3' | 'h4';
  onCover: () => void;
}) {
  const { id, send, frame, progress, context, words } = swap;
  const { turns } = words;
  const other = side === 'it' ? 'marketing' : 'it';
  return (
    <section class={`chair chair-${side} swap-turn`} aria-labelledby={`${id}-turn`}>
      <Part id={`${id}-turn`} tabIndex={-1}>
        <HomeMark home={side} /> {turns.of(context.homes[side])}
      </Part>
      <p class="swap-means">{turns.ofMeans(context.homes[other])}</p>
      <ol class="swap-answers">
        {progress.covered.map((word) => (
          <AnswerRow key={word.id} frame={frame} word={word} side={side} />
        ))}
      </ol>
      <p class="swap-actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            send({ type: 'answers-handed-in', side });
            onCover();
          }}
        >
          {turns.handIn}
        </button>
        <button type="button" class="button-quiet" onClick={onCover}>
          {turns.cover}
        </button>
      </p>
    </section>
  );
}

const AnswerRow = memo(function AnswerRow({
  frame,
  word: { id: wordId, word, answers },
  side,
}: {
  frame: SwapFrame;
  word: SwapWord;
  side: Department;
}) {
  const { id, send, words, focusNext } = frame;
  const { turns } = words;
  const { text, isIn } = answers[side];
  const field = `${id}-answer-${side}-${wordId}`;
  const back = `${field}-back`;
  if (isIn) {
    return (
      <li>
        <strong>{word}</strong>
        <p class="swap-means">{text ? turns.written : turns.declined}</p>
        <button
          type="button"
          class="button-quiet"
          id={back}
          onClick={() => {
            focusNext(field);
            send({ type: 'answer-taken-back', id: wordId, side });
          }}
        >
          {turns.takeBack}
          <span class="visually-hidden">{turns.takeBackOf(word)}</span>
        </button>
      </li>
    );
  }
  return (
    <li>
      <GrowingField
        id={field}
        label={turns.label(word)}
        text={text}
        onType={(typed) => send({ type: 'answer-typed', id: wordId, side, text: typed })}
      />
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          focusNext(back);
          send({ type: 'word-declined', id: wordId, side });
        }}
      >
        {turns.decline}
        <span class="visually-hidden">{turns.declineOf(word)}</span>
      </button>
    </li>
  );
});
