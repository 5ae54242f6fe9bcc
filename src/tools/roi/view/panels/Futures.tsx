import { useRef } from 'preact/hooks';
import { ChartFigure } from '../../../../ui/charts/ChartFigure.tsx';
import { FanChart } from '../../../../ui/charts/FanChart.tsx';
import { panelWordsIn } from '../../messages/panels.ts';
import { describeSimulation, isUncertain } from '../../model/simulation/describe-simulation.ts';
import type { SimulationRequest, SimulationResult } from '../../model/simulation/types.ts';
import { usualRuns } from '../../model/simulation/types.ts';
import { axesOf } from '../CumulativeChart.tsx';
import { PictureButtons } from '../PictureButtons.tsx';
import { type Roi, scenarioName } from '../use-roi.ts';
import { useSimulation } from '../use-simulation.ts';
import type { UncertaintyPart } from './UncertaintyPanel.tsx';

/** Everybody who plays the same plan sees the same picture. */
const seed = 1;

/** The plan played thousands of times, each time with other numbers from its ranges. */
export function Futures({ roi, Part, basis }: UncertaintyPart) {
  const { state, results, show, context } = roi;
  const words = panelWordsIn(context.language).uncertainty;
  const { simulation, start, cancel } = useSimulation();
  const asked = useRef<SimulationRequest>();
  const request = describeSimulation(state, seed);
  const isStale =
    asked.current !== undefined && JSON.stringify(asked.current) !== JSON.stringify(request);
  const play = () => {
    asked.current = request;
    start(request);
  };
  const runs = show.number(usualRuns);
  return (
    <>
      <Part class="roi-part">{words.simulation}</Part>
      {results.lines.some(isUncertain) ? (
        <>
          <p class="roi-means">{words.simulationMeans(runs)}</p>
          <div class="roi-play" role="status">
            {simulation.kind === 'running' ? (
              <>
                <progress max={1} value={simulation.progress} aria-label={words.simulation} />
                <span>{words.running(show.percent(simulation.progress))}</span>
                <button type="button" class="button-quiet" onClick={cancel}>
                  {words.cancel}
                </button>
              </>
            ) : (
              <button type="button" class="button" onClick={play}>
                {words.run(runs)}
              </button>
            )}
            {simulation.kind === 'failed' && <p class="field-problem">{words.failed}</p>}
            {simulation.kind === 'finished' && isStale && <p>{words.stale}</p>}
          </div>
          {simulation.kind === 'finished' && (
            <Played roi={roi} basis={basis} result={simulation.result} isStale={isStale} />
          )}
        </>
      ) : (
        <p>{words.noRanges}</p>
      )}
    </>
  );
}

function Played({
  roi,
  basis,
  result,
  isStale,
}: Pick<UncertaintyPart, 'roi' | 'basis'> & { result: SimulationResult; isStale: boolean }) {
  const { id, state, results, show, context } = roi;
  const words = panelWordsIn(context.language).uncertainty;
  const outlook = result.scenarios.find((scenario) => scenario.id === state.open)?.[basis];
  const end = outlook?.fan.at(-1);
  if (!outlook || !end) return null;
  const { netPresentValue, paysOff, fan, paidBackBy } = outlook;
  const worth = [netPresentValue.p10, netPresentValue.p50, netPresentValue.p90];
  const row = (key: 'p10' | 'p50' | 'p90') => fan.map((month) => month[key].value);
  const summary = words.fanSummary(
    show.money(end.p10.value),
    show.money(end.p50.value),
    show.money(end.p90.value),
  );
  return (
    <div class={isStale ? 'is-stale' : undefined}>
      <p class="roi-verdict">
        {words.pays(show.percent(paysOff.value, 1), show.percent(paysOff.standardError, 1))}
      </p>
      <p>
        {words.values}: {words.percentile}:{' '}
        <strong>{worth.map(({ value }) => show.money(value)).join(' · ')}</strong>{' '}
        <small>
          {words.errors(worth.map(({ standardError }) => show.money(standardError)).join(' · '))}
        </small>
      </p>
      <Comparisons roi={roi} basis={basis} result={result} />
      <ChartFigure
        level={4}
        title={words.fan}
        summary={summary}
        table={{
          open: roi.words.chart.table,
          columns: [words.month, 'P10', 'P50', 'P90', words.likely, words.paidBack],
          rows: () =>
            fan.map(({ p10, p50, p90 }, month) => ({
              key: String(month),
              name: roi.words.table.monthName(
                show.number(month),
                show.monthOf(state, month, 'short'),
              ),
              cells: [
                ...[p10, p50, p90].map(({ value }) => show.money(value)),
                show.money(results[basis].cumulative[month] ?? p50.value),
                show.percent(paidBackBy[month]?.value ?? 0),
              ],
            })),
        }}
        actions={<PictureButtons roi={roi} name={words.fan} />}
      >
        <FanChart
          id={`${id}-fan`}
          label={`${words.fan}. ${summary}`}
          months={state.months}
          low={{ name: 'P10', short: 'P10', amounts: row('p10') }}
          middle={{ name: 'P50', short: 'P50', amounts: row('p50') }}
          high={{ name: 'P90', short: 'P90', amounts: row('p90') }}
          likely={{ name: words.likely, amounts: results[basis].cumulative }}
          {...axesOf(roi)}
        />
      </ChartFigure>
      <p class="roi-means">{words.seed(show.number(result.seed))}</p>
    </div>
  );
}

/** How often the open scenario is worth more than each other one, in the same futures. */
function Comparisons({
  roi,
  basis,
  result,
}: {
  roi: Roi;
  basis: UncertaintyPart['basis'];
  result: SimulationResult;
}) {
  const { state, show, context } = roi;
  const words = panelWordsIn(context.language).uncertainty;
  const found = result.comparisons.filter(
    (comparison) => comparison.basis === basis && comparison.scenario === state.open,
  );
  return (
    <>
      {found.map(({ scenario, against, chance }) => (
        <p key={against}>
          {words.beats(
            scenarioName(state, scenario, roi),
            scenarioName(state, against, roi),
            show.percent(chance.value),
          )}
        </p>
      ))}
    </>
  );
}
