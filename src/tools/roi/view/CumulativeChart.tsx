import { minor, roundHalfAwayFromZero } from '../../../lib/money.ts';
import { ChartFigure } from '../../../ui/charts/ChartFigure.tsx';
import { LinesChart } from '../../../ui/charts/LinesChart.tsx';
import type { PlotLine } from '../../../ui/charts/lines-layout.ts';
import { DiamondSample, LineSample } from '../../../ui/charts/samples.tsx';
import { type Basis, bases } from '../model/results.ts';
import { PictureButtons } from './PictureButtons.tsx';
import type { Roi } from './use-roi.ts';

const looks = { hard: 'solid', all: 'dashed' } as const;

/** The cumulative flow of both bases over the months, with its words and its table. */
export function CumulativeChart({ roi, level }: { roi: Roi; level: 3 | 4 }) {
  const { id, state, words, problems } = roi;
  const summary = bases.map((basis) => summarize(basis, roi)).join(' ');
  return (
    <div class={problems.length > 0 ? 'is-stale' : undefined}>
      <ChartFigure
        level={level}
        title={words.chart.title}
        summary={summary}
        legend={[
          ...bases.map((basis) => ({
            key: basis,
            sample: <LineSample look={looks[basis]} />,
            text: words.basis[basis],
            isDirect: true,
          })),
          {
            key: 'payback',
            sample: <DiamondSample />,
            text: words.chart.payback,
            isDirect: true,
          },
        ]}
        table={{
          open: words.chart.table,
          columns: [
            words.table.month,
            words.table.costs,
            words.table.benefits,
            words.table.cumulative.hard,
            words.table.cumulative.all,
          ],
          rows: () => monthRows(roi),
        }}
        actions={roi.isLive && <PictureButtons roi={roi} name={words.chart.title} />}
      >
        <LinesChart
          id={`${id}-chart`}
          label={`${words.chart.title}. ${summary}`}
          months={state.months}
          lines={bases.map((basis) => lineOf(basis, roi))}
          between={{ lines: ['hard', 'all'], look: 'hatch' }}
          {...axesOf(roi)}
        />
      </ChartFigure>
    </div>
  );
}

/** How the axes of every chart over months are written. */
export const axesOf = ({ state, show }: Pick<Roi, 'state' | 'show'>) => ({
  writeAmount: (amount: number) => show.money(roundHalfAwayFromZero(amount), 'compact'),
  writeMonth: (month: number) => ({
    number: show.number(month),
    name: show.monthOf(state, month, 'short'),
  }),
});

function lineOf(basis: Basis, { results, words, show }: Roi): PlotLine {
  const { cumulative, total, payback } = results[basis];
  const line: PlotLine = {
    key: basis,
    name: words.basis[basis],
    value: show.money(total.net),
    look: looks[basis],
    amounts: cumulative,
  };
  if (payback.kind !== 'reached') return line;
  const number = show.number(payback.months);
  const marker = { month: payback.months, label: words.chart.months(number), short: number };
  return { ...line, marker };
}

function monthRows({ results, state, words, show }: Roi) {
  const { all, hard } = results;
  return all.cumulative.map((cumulative, month) => ({
    key: String(month),
    name: words.table.monthName(show.number(month), show.monthOf(state, month, 'short')),
    cells: [all.costs[month], all.benefits[month], hard.cumulative[month], cumulative].map(
      (amount) => amount !== undefined && show.money(amount),
    ),
  }));
}

function summarize(basis: Basis, { results, words, show }: Roi): string {
  const { peakFunding, total } = results[basis];
  return words.chart.summary(
    words.basis[basis],
    show.money(minor(-peakFunding.amount)),
    show.number(peakFunding.month),
    show.money(total.net),
  );
}
