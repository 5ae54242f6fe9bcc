import { newId } from '../../../browser/new-id.ts';
import { useOffers } from '../../../browser/workbook/use-offers.ts';
import { unpackLines } from '../model/carried-lines.ts';
import type { Roi } from './use-roi.ts';

/** The kind of offer that holds lines of a plan. */
export const linesOffer = 'roi-lines';
const kinds = [linesOffer];

/** Lines that another plan or another tool has put in the tray. The person decides. */
export function TrayOffers({ roi: { state, send, context, words, lock } }: { roi: Roi }) {
  const { offers, take, dismiss } = useOffers(kinds);
  if (offers.length === 0 || lock) return null;
  const add = (id: string) => {
    const lines = unpackLines(take(id)?.content, state, context.currency, newId);
    if (lines.length > 0) send({ type: 'lines-added', lines });
  };
  return (
    <ul class="roi-tray">
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
