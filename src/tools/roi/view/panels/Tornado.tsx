import type { Minor } from '../../../../lib/money.ts';
import { ChartFigure } from '../../../../ui/charts/ChartFigure.tsx';
import { TornadoChart } from '../../../../ui/charts/TornadoChart.tsx';
import { detailWordsIn } from '../../messages/details.ts';
import { panelWordsIn } from '../../messages/panels.ts';
import { inputKinds } from '../../model/formulas.ts';
import { suggestRanges } from '../../model/suggest-ranges.ts';
import { type Tornado as FoundTornado, findTornado } from '../../model/tornado.ts';
import { PictureButtons } from '../PictureButtons.tsx';
import type { Roi } from '../use-roi.ts';
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
          <Bars roi={roi} tornado={tornado} />
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

function Bars({ roi, tornado }: { roi: Roi; tornado: FoundTornado }) {
  const { id, show, context } = roi;
  const words = panelWordsIn(context.language).uncertainty;
  const bars = tornado.bars.map(({ line, input, low, high, atLow, atHigh }) => {
    const end = (amount: Minor, value: number) => ({
      amount,
      text: words.worthAt(show.money(amount), show.input(inputKinds[input], value)),
    });
    return {
      key: `${line}-${input}`,
      name: nameOfInput(line, input, roi, detailWordsIn(context.language)),
      low: end(atLow, low),
      high: end(atHigh, high),
    };
  });
  const [widest] = bars;
  const [first] = tornado.bars;
  if (!widest || !first) return null;
  const ends = [first.atLow, first.atHigh].sort((one, other) => one - other);
  const [least, most] = ends.map((amount) => show.money(amount));
  const summary = words.tornadoSummary(widest.name, least ?? '', most ?? '');
  return (
    <ChartFigure
      level={4}
      title={words.tornadoTitle}
      summary={summary}
      table={{
        open: words.tornadoTable,
        columns: [words.input, words.atLow, words.atHigh],
        rows: () =>
          bars.map(({ key, name, low, high }) => ({ key, name, cells: [low.text, high.text] })),
      }}
      actions={<PictureButtons roi={roi} name={words.tornadoTitle} />}
    >
      <TornadoChart
        id={`${id}-tornado`}
        label={`${words.tornadoTitle}. ${summary}`}
        bars={bars.map((bar) => ({
          ...bar,
          low: { ...bar.low, text: show.money(bar.low.amount, 'compact') },
          high: { ...bar.high, text: show.money(bar.high.amount, 'compact') },
        }))}
        likely={{
          amount: tornado.likely,
          text: words.tornadoLikely(show.money(tornado.likely)),
        }}
        zero={words.tornadoZero}
        words={words.ends}
        writeMore={words.tornadoMore}
      />
    </ChartFigure>
  );
}
