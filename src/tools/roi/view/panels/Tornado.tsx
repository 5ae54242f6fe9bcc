import { DataTable } from '../../../../ui/DataTable.tsx';
import { detailWordsIn } from '../../messages/details.ts';
import { panelWordsIn } from '../../messages/panels.ts';
import { inputKinds } from '../../model/formulas.ts';
import { suggestRanges } from '../../model/suggest-ranges.ts';
import { findTornado, type TornadoBar } from '../../model/tornado.ts';
import { nameOfInput } from './name-of-input.ts';
import type { UncertaintyPart } from './UncertaintyPanel.tsx';

/** What the range of each number does to the net present value, the widest first. */
export function Tornado({ roi, Part, basis }: UncertaintyPart) {
  const { state, results, send, context, lock } = roi;
  const words = panelWordsIn(context.language).uncertainty;
  const tornado = findTornado(state, state.open, basis);
  const suggested = suggestRanges(results.lines);
  return (
    <>
      <Part class="roi-part">{words.tornado}</Part>
      {tornado.bars.length === 0 ? (
        <p>{words.noRanges}</p>
      ) : (
        <>
          <p class="roi-means">{words.tornadoMeans}</p>
          <Bars roi={roi} bars={tornado.bars} />
        </>
      )}
      {suggested.length > 0 && !lock && (
        <p class="roi-means">
          <button
            type="button"
            class="button-quiet"
            onClick={() => send({ type: 'ranges-suggested', ranges: suggested })}
          >
            {words.suggest}
          </button>{' '}
          {words.suggestMeans}
        </p>
      )}
    </>
  );
}

function Bars({ roi, bars }: { roi: UncertaintyPart['roi']; bars: readonly TornadoBar[] }) {
  const { show, context } = roi;
  const words = panelWordsIn(context.language).uncertainty;
  return (
    <DataTable
      caption={words.tornado}
      columns={[words.input, words.atLow, words.atHigh]}
      rows={bars.map(({ line, input, low, high, atLow, atHigh }) => ({
        key: `${line}-${input}`,
        name: nameOfInput(line, input, roi, detailWordsIn(context.language)),
        cells: [
          words.worthAt(show.money(atLow), show.input(inputKinds[input], low)),
          words.worthAt(show.money(atHigh), show.input(inputKinds[input], high)),
        ],
      }))}
    />
  );
}
