import { homes } from '../../../../lib/departments.ts';
import type { Minor } from '../../../../lib/money.ts';
import { ChartFigure } from '../../../../ui/charts/ChartFigure.tsx';
import { PairedBars } from '../../../../ui/charts/PairedBars.tsx';
import { panelWordsIn } from '../../messages/panels.ts';
import { sumByHome } from '../../model/departments.ts';
import { describeGap } from '../DepartmentsView.tsx';
import { PictureButtons } from '../PictureButtons.tsx';
import type { Roi } from '../use-roi.ts';

/** What each department pays and gains, as bars to compare. */
export function DepartmentBars({ roi, level }: { roi: Roi; level: 4 | 5 }) {
  const { id, results, show, words, context } = roi;
  const panel = panelWordsIn(context.language).departments;
  const summary = describeGap(roi);
  const sums = homes.map((home) => ({ home, sum: sumByHome(results.totals, home) }));
  const barOf = (key: string, name: string, { all, soft }: { all: Minor; soft: Minor }) => ({
    key,
    name,
    hard: all - soft,
    soft,
    value: show.money(all),
  });
  return (
    <ChartFigure
      level={level}
      title={panel.bars}
      summary={summary}
      table={{
        open: panel.table,
        columns: [words.homes.home, words.homes.costs, words.homes.benefits, words.homes.net],
        rows: () =>
          sums.map(({ home, sum }) => ({
            key: home,
            name: context.homes[home],
            cells: [sum.cost, sum.benefit, sum.net].map(({ all }) => show.money(all)),
          })),
      }}
      actions={<PictureButtons roi={roi} name={panel.bars} />}
    >
      <PairedBars
        id={`${id}-bars`}
        label={`${panel.bars}. ${summary}`}
        words={words.hardnesses}
        groups={sums.map(({ home, sum }) => ({
          home,
          name: context.homes[home],
          bars: [
            barOf('pays', words.homes.costs, sum.cost),
            barOf('gains', words.homes.benefits, sum.benefit),
          ],
          net: { name: words.homes.net, value: show.money(sum.net.all) },
        }))}
      />
    </ChartFigure>
  );
}
