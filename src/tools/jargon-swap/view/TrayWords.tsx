import { newId } from '../../../browser/new-id.ts';
import { useOffers } from '../../../browser/workbook/use-offers.ts';
import { readOfferedWords } from '../model/offered-words.ts';
import type { SwapTool } from './use-swap.ts';

const kinds = ['jargon-words'];

/** Words that the translator does not know and somebody has put in the tray. The person decides. */
export function TrayWords({ swap: { state, send, words, lock } }: { swap: SwapTool }) {
  const { offers, take, dismiss } = useOffers(kinds);
  if (offers.length === 0 || lock) return null;
  const add = (id: string) => {
    const added = readOfferedWords(take(id)?.content, state.words);
    if (added.length > 0)
      send({ type: 'words-added', words: added.map((word) => ({ id: newId(), word })) });
  };
  return (
    <ul class="swap-tray">
      {offers.map(({ id, label, from }) => (
        <li key={id}>
          {words.tray.offer(label, from)}{' '}
          <button type="button" class="button-quiet" onClick={() => add(id)}>
            {words.tray.add}
            <span class="visually-hidden"> {label}</span>
          </button>
          <button type="button" class="button-quiet" onClick={() => dismiss(id)}>
            {words.tray.dismiss}
            <span class="visually-hidden"> {label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
