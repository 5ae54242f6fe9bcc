import { newId } from '../../../browser/new-id.ts';
import { currencySymbol } from '../../../lib/money.ts';
import type { LineKind } from '../model/types.ts';
import { LineFields, nameFieldId } from './LineFields.tsx';
import type { Roi } from './use-roi.ts';

/** The costs or the benefits, as a ledger: its lines, their sum, and a button for one more. */
export function LinesEditor({
  roi,
  Part,
  kind,
  focusNext,
}: {
  roi: Roi;
  Part: 'h3' | 'h4';
  kind: LineKind;
  focusNext: (id: string) => void;
}) {
  const { id, state, results, send, context, words, show } = roi;
  const lines = state.lines.filter((line) => line.kind === kind);
  const addId = `${id}-add-${kind}`;
  const sum = kind === 'cost' ? 'costs' : 'benefits';

  const add = () => {
    const lineId = newId();
    send({ type: 'line-added', id: lineId, kind });
    focusNext(nameFieldId(id, lineId));
  };
  const remove = (index: number) => {
    const next = lines[index + 1] ?? lines[index - 1];
    const line = lines[index];
    if (!line) return;
    send({ type: 'line-removed', id: line.id });
    focusNext(next ? nameFieldId(id, next.id) : addId);
  };

  return (
    <div class={`roi-lines roi-lines-${kind}`}>
      <div class="roi-lines-head">
        <Part class="roi-part" id={`${id}-${kind}`}>
          {words.lines[kind]}
        </Part>
        <span class="roi-means" aria-hidden="true">
          {words.amountIn(currencySymbol(context))}
        </span>
      </div>
      {lines.length === 0 ? (
        <p class="roi-means">{words.noLines[kind]}</p>
      ) : (
        <ol class="roi-ledger" aria-labelledby={`${id}-${kind}`}>
          {lines.map((line, index) => (
            <LineFields
              key={line.id}
              roi={roi}
              line={line}
              number={index + 1}
              onRemove={() => remove(index)}
            />
          ))}
        </ol>
      )}
      <p class="roi-sum">
        <button type="button" class="button-quiet" id={addId} onClick={add}>
          <span aria-hidden="true">+</span> {words.add[kind]}
        </button>
        {lines.length > 0 && (
          <span class="roi-sum-amount">
            {words.total[kind]} <strong>{show.money(results.all.total[sum])}</strong>
          </span>
        )}
      </p>
    </div>
  );
}
