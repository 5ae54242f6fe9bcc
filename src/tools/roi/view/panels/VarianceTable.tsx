import { DataTable } from '../../../../ui/DataTable.tsx';
import { HomeMark } from '../../../../ui/HomeMark.tsx';
import { panelWordsIn } from '../../messages/panels.ts';
import type { Comparison, Variance } from '../../model/actuals.ts';
import { bases } from '../../model/results.ts';
import type { Roi } from '../use-roi.ts';

/** Each line's forecast and actual to date, with the difference, and what they add up to. */
export function VarianceTable({ roi, comparison }: { roi: Roi; comparison: Comparison }) {
  const { words, context, show } = roi;
  const { actuals } = panelWordsIn(context.language);
  const sums = [
    ...(['cost', 'benefit'] as const).map((kind) => ({
      key: kind,
      name: <strong>{actuals.all[kind]}</strong>,
      cells: cellsOf(comparison.all.toDate[kind], roi),
    })),
    ...bases.map((basis) => ({
      key: basis,
      name: (
        <strong>
          {actuals.net}, {words.basis[basis]}
        </strong>
      ),
      cells: cellsOf(comparison[basis].toDate.net, roi),
    })),
  ];
  return (
    <DataTable
      caption={actuals.toDate(show.number(comparison.closedThrough))}
      columns={[actuals.line, actuals.forecast, actuals.actual, actuals.variance, actuals.standing]}
      rows={[
        ...comparison.lines
          .filter(({ toDate }) => toDate.forecast !== 0 || toDate.actual !== 0)
          .map(({ line, toDate }) => ({
            key: line.id,
            name: (
              <>
                <HomeMark home={line.home} /> {line.name || words.unnamed[line.kind]}
              </>
            ),
            cells: cellsOf(toDate, roi),
          })),
        ...sums,
      ]}
    />
  );
}

function cellsOf({ forecast, actual, difference, share, standing }: Variance, roi: Roi): string[] {
  const { show, context } = roi;
  const { actuals } = panelWordsIn(context.language);
  const part = share.kind === 'share' ? ` (${show.change(share.fraction)})` : '';
  return [
    show.money(forecast),
    show.money(actual),
    standing === 'as-planned' ? '' : `${show.money(difference)}${part}`,
    actuals.standings[standing],
  ];
}
