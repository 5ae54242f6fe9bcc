import { departments } from '../../../lib/departments.ts';
import { HomeMark } from '../../../ui/HomeMark.tsx';
import { memo } from '../../../ui/memo.tsx';
import { finishText } from '../model/entry-problems.ts';
import type { EntryText } from '../model/types.ts';
import type { CardProps } from './CoveredCard.tsx';

/** The card that hangs on the wall: both meanings, what to say instead, what to ask. */
export const AgreedCard = memo(function AgreedCard({ frame, word, isLive, Part }: CardProps) {
  const { id, send, words, context, show, focusNext } = frame;
  const Word = Part === 'h3' ? 'h4' : 'h5';
  const textOf = (field: EntryText) => finishText(field, word.entry[field] ?? '');
  const { it, marketing } = context.homes;
  const { relation = 'none' } = word.entry;
  return (
    <>
      <Word class="swap-word" id={`${id}-word-${word.id}`} tabIndex={-1}>
        {word.word}
      </Word>
      <p class="swap-plain">{textOf('summary')}</p>
      <div class="chairs">
        {departments.map((side) => (
          <div key={side} class={`chair chair-${side}`}>
            <p class="swap-side">
              <HomeMark home={side} /> {words.card.means(context.homes[side])}
            </p>
            <p class="swap-meaning">{textOf(side)}</p>
          </div>
        ))}
      </div>
      <dl class="swap-instead">
        <dt>{words.card.sayInstead}</dt>
        <dd>{textOf('sayInstead')}</dd>
        <dt>{words.card.ask}</dt>
        <dd>{textOf('ask.1')}</dd>
        {textOf('ask.2') && <dd>{textOf('ask.2')}</dd>}
      </dl>
      <p class="swap-means">
        {words.relations[relation](it, marketing)}.{' '}
        {words.card.agreedOn(show.day(word.agreed ?? ''))}
      </p>
      {isLive && (
        <p class="swap-actions">
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              focusNext(`${id}-word-${word.id}`);
              send({ type: 'entry-reopened', id: word.id });
            }}
          >
            {words.card.change}
            <span class="visually-hidden">{words.card.of(word.word)}</span>
          </button>
        </p>
      )}
    </>
  );
});
