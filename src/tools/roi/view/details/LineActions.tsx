import { useState } from 'preact/hooks';
import { newId } from '../../../../browser/new-id.ts';
import { useOffers } from '../../../../browser/workbook/use-offers.ts';
import type { DetailWords } from '../../messages/details.ts';
import { linesOffer, packLines } from '../../model/carried-lines.ts';
import type { LineRowProps } from '../LineRow.tsx';

const noKinds: string[] = [];

/** What can be done with a line as a whole. */
export function LineActions({
  frame,
  line,
  places,
  plan,
  title,
  words,
}: LineRowProps & { words: DetailWords }) {
  const { send, context } = frame;
  const { id } = line;
  const { offer } = useOffers(noKinds);
  const [isOffered, setIsOffered] = useState(false);
  const putInTray = () => {
    const label = line.name || frame.words.unnamed[line.kind];
    const content = packLines([line], plan, context.currency);
    setIsOffered(offer({ kind: linesOffer, from: title, label, content }) === 'offered');
  };
  return (
    <>
      {places && (
        <fieldset class="roi-places">
          <legend class="field-label">{words.inScenarios}</legend>
          {places.map((place) => (
            <label key={place.id}>
              <input
                type="checkbox"
                checked={place.isIn}
                onChange={({ currentTarget: { checked } }) =>
                  send({ type: 'line-placed', id, scenario: place.id, isIn: checked })
                }
              />{' '}
              {place.name}
            </label>
          ))}
        </fieldset>
      )}
      <div class="roi-line-actions">
        {(['up', 'down'] as const).map((way) => (
          <button
            key={way}
            type="button"
            class="button-quiet"
            onClick={() => send({ type: 'line-moved', id, by: way === 'up' ? -1 : 1 })}
          >
            {words[way]}
          </button>
        ))}
        <button
          type="button"
          class="button-quiet"
          onClick={() => send({ type: 'line-duplicated', id, copyId: newId() })}
        >
          {words.duplicate}
        </button>
        <button type="button" class="button-quiet" onClick={putInTray}>
          {words.toTray}
        </button>
      </div>
      <p class="roi-means" role="status">
        {isOffered && words.inTray}
      </p>
    </>
  );
}
