import { minor } from '../../../lib/money.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { type Basis, bases } from '../model/results.ts';
import { ChartDrawing, LineSample, PaybackMark } from './ChartDrawing.tsx';
import { type ChartFrame, layOutChart } from './chart-layout.ts';
import type { Roi } from './use-roi.ts';

// Two drawings of one chart: letters in a picture shrink with it, so a narrow place gets a
// picture of its own. Style sheets show the one that fits.
const frames: Record<'wide' | 'narrow', ChartFrame> = {
  wide: {
    width: 680,
    height: 360,
    margin: { top: 16, right: 116, bottom: 48 },
    mostMonthLabels: 7,
    labelGap: 42,
  },
  narrow: {
    width: 320,
    height: 280,
    margin: { top: 12, right: 26, bottom: 46 },
    mostMonthLabels: 4,
    labelGap: 0,
  },
};

/** The cumulative flow of both bases over the months, with its words and its table. */
export function CumulativeChart({ roi, level }: { roi: Roi; level: 3 | 4 }) {
  const Part = `h${level}` as const;
  const { id, results, state, words, show, problems } = roi;
  const summary = bases.map((basis) => summarize(basis, roi)).join(' ');
  return (
    <figure class={`roi-chart${problems.length > 0 ? ' is-stale' : ''}`}>
      <figcaption>
        <Part class="roi-part">{words.chart.title}</Part>
        <p class="roi-means">{summary}</p>
        <ul class="roi-legend">
          {bases.map((basis) => (
            <li key={basis}>
              <LineSample basis={basis} /> {words.basis[basis]}
            </li>
          ))}
          <li>
            <PaybackMark /> {words.chart.payback}
          </li>
        </ul>
      </figcaption>
      {(['wide', 'narrow'] as const).map((size) => (
        <ChartDrawing
          key={size}
          id={`${id}-chart-${size}`}
          size={size}
          frame={frames[size]}
          layout={layOutChart(results, state.months, frames[size], (amount) =>
            show.money(amount, 'compact'),
          )}
          roi={roi}
          label={`${words.chart.title}. ${summary}`}
        />
      ))}
      <details class="roi-details">
        <summary>{words.chart.table}</summary>
        <DataTable
          caption={words.chart.title}
          columns={[
            words.table.month,
            words.table.costs,
            words.table.benefits,
            words.table.cumulative.hard,
            words.table.cumulative.all,
          ]}
          rows={results.all.cumulative.map((cumulative, month) => ({
            key: String(month),
            name: words.table.monthName(show.number(month), show.monthOf(state, month, 'short')),
            cells: [
              results.all.costs[month],
              results.all.benefits[month],
              results.hard.cumulative[month],
              cumulative,
            ].map((amount) => amount !== undefined && show.money(amount)),
          }))}
        />
      </details>
    </figure>
  );
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
