import { DataTable } from '../../../../ui/DataTable.tsx';
import { panelWordsIn } from '../../messages/panels.ts';
import { reforecast } from '../../model/reforecast.ts';
import { bases } from '../../model/results.ts';
import { presentPayback } from '../present-figures.ts';
import type { Roi } from '../use-roi.ts';

/** What the plan comes to when it is done, if the rest goes as planned or as it has gone so far. */
export function ReforecastTable({ roi }: { roi: Roi }) {
  const { state, results, words, show, context } = roi;
  const panel = panelWordsIn(context.language);
  const { asPlanned, atPace } = reforecast(state, state.open);
  const columns = [results, asPlanned, atPace];
  return (
    <DataTable
      caption={panel.actuals.reforecast}
      columns={[
        panel.actuals.figure,
        panel.actuals.plan,
        panel.actuals.asPlanned,
        panel.actuals.atPace,
      ]}
      rows={bases.flatMap((basis) => {
        const on = (figure: string) => panel.scenarios.on(figure, words.basis[basis]);
        return [
          {
            key: `${basis}-value`,
            name: on(words.figures.netPresentValue),
            cells: columns.map((outlooks) => show.money(outlooks[basis].netPresentValue)),
          },
          {
            key: `${basis}-payback`,
            name: on(words.figures.payback),
            cells: columns.map((outlooks) => presentPayback(outlooks[basis], roi).value),
          },
          {
            key: `${basis}-costs`,
            name: on(panel.figures.totalCost),
            cells: columns.map((outlooks) => show.money(outlooks[basis].total.costs)),
          },
        ];
      })}
    />
  );
}
