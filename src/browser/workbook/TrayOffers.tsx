import { useOffers } from './use-offers.ts';

export interface TrayOffersProps {
  /** What the tool can take; the same list at each drawing. */
  kinds: readonly string[];
  words: { offer(label: string, from: string): string; add: string; dismiss: string };
  /** Takes in what was offered. */
  onTake: (content: unknown) => void;
}

/** What another tool, or this one in another workbook, has put in the tray. The person decides. */
export function TrayOffers({ kinds, words, onTake }: TrayOffersProps) {
  const { offers, take, dismiss } = useOffers(kinds);
  if (offers.length === 0) return null;
  return (
    <ul class="tray-offers">
      {offers.map(({ id, label, from }) => (
        <li key={id}>
          {words.offer(label, from)}{' '}
          <button type="button" class="button-quiet" onClick={() => onTake(take(id)?.content)}>
            {words.add}
            <span class="visually-hidden"> {label}</span>
          </button>
          <button type="button" class="button-quiet" onClick={() => dismiss(id)}>
            {words.dismiss}
            <span class="visually-hidden"> {label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
