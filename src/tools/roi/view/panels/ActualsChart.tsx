import { ChartFigure } from '../../../../ui/charts/ChartFigure.tsx';
import { LinesChart } from '../../../../ui/charts/LinesChart.tsx';
import { panelWordsIn } from '../../messages/panels.ts';
import type { Comparison } from '../../model/actuals.ts';
import { axesOf } from '../CumulativeChart.tsx';
import { PictureButtons } from '../PictureButtons.tsx';
import type { Roi } from '../use-roi.ts';

/** The forecast over the whole plan, and the actual up to the last closed month, both added up. */
export function ActualsChart({
  roi,
  comparison,
  level,
}: {
  roi: Roi;
  comparison: Comparison;
  level: 4 | 5;
}) {
  const { id, state, results, show, words, context } = roi;
  const { actuals } = panelWordsIn(context.language);
  const { closedThrough, all } = comparison;
  const { forecast, actual } = all.toDate.net;
  const summary = actuals.chartSummary(show.money(forecast), show.money(actual));
  return (
    <ChartFigure
      level={level}
      title={actuals.chart}
      summary={summary}
      table={{
        open: words.chart.table,
        columns: [words.table.month, actuals.forecast, actuals.actual, actuals.variance],
        rows: () =>
          all.cumulative.map((month, index) => ({
            key: String(index),
            name: words.table.monthName(show.number(index), show.monthOf(state, index, 'short')),
            cells: [month.forecast, month.actual, month.difference].map((amount) =>
              show.money(amount),
            ),
          })),
      }}
      actions={<PictureButtons roi={roi} name={actuals.chart} />}
    >
      <LinesChart
        id={`${id}-actuals`}
        label={`${actuals.chart}. ${summary}`}
        months={state.months}
        mark={{
          month: closedThrough,
          label: actuals.closedThrough(show.monthOf(state, closedThrough, 'short')),
        }}
        lines={[
          {
            key: 'forecast',
            name: actuals.forecast,
            look: 'dashed',
            amounts: results.all.cumulative,
          },
          {
            key: 'actual',
            name: actuals.actual,
            short: actuals.actual,
            look: 'solid',
            amounts: all.cumulative.map((month) => month.actual),
          },
        ]}
        {...axesOf(roi)}
      />
    </ChartFigure>
  );
}
