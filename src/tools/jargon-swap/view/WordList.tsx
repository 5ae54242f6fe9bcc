import { AgreedCard } from './AgreedCard.tsx';
import { CoveredCard } from './CoveredCard.tsx';
import { RevealedCard } from './RevealedCard.tsx';
import type { SwapTool } from './use-swap.ts';

/** Every word, as far as it has come. */
export function WordList({ swap, Part }: { swap: SwapTool; Part: 'h3' | 'h4' }) {
  const { id, send, frame, state, progress, words, isLive, focusNext } = swap;
  const { ready } = progress;
  const [first] = ready;
  if (state.words.length === 0) return null;
  return (
    <section aria-labelledby={`${id}-words`}>
      <Part class="swap-part" id={`${id}-words`}>
        {words.list.title}
      </Part>
      {isLive && first && ready.length > 1 && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              focusNext(`${id}-word-${first.id}`);
              send({ type: 'words-revealed', ids: ready.map((word) => word.id) });
            }}
          >
            {words.list.revealAll(ready.length)}
          </button>
        </p>
      )}
      <ul class="swap-words">
        {state.words.map((word) => (
          <li key={word.id} data-stage={word.stage}>
            {word.stage === 'writing' && (
              <CoveredCard frame={frame} word={word} isLive={isLive} Part={Part} />
            )}
            {word.stage === 'revealed' && (
              <RevealedCard frame={frame} word={word} isLive={isLive} Part={Part} />
            )}
            {word.stage === 'agreed' && (
              <AgreedCard frame={frame} word={word} isLive={isLive} Part={Part} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
