import type { Term } from '../../../../lib/terms/term.ts';
import { entryWordsIn } from '../../messages/entry.ts';
import { toEntry } from '../../model/known-terms.ts';
import type { SwapWord } from '../../model/types.ts';
import type { GlossaryReading } from '../use-glossary.ts';
import type { SwapFrame } from '../use-swap.ts';

/** What the glossary has of the word already, and a way to start from it. */
export function KnownTerm({
  frame: { send, context },
  word,
  reading,
  known,
}: {
  frame: SwapFrame;
  word: SwapWord;
  reading: GlossaryReading;
  known: Term | undefined;
}) {
  const words = entryWordsIn(context.language).known;
  if (reading.kind === 'loading') return <p class="swap-means">{words.loading}</p>;
  if (reading.kind === 'failed') return <p class="swap-means">{words.failed}</p>;
  const meaning = known && reading.glossary.meanings.get(known.id);
  if (!known || !meaning) return null;
  return (
    <div class="swap-known">
      <p class="swap-means">{words.is(known.title)}</p>
      <button
        type="button"
        class="button-quiet"
        onClick={() => send({ type: 'entry-filled', id: word.id, entry: toEntry(known, meaning) })}
      >
        {words.fill}
      </button>
    </div>
  );
}
