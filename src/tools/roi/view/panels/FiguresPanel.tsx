import { useState } from 'preact/hooks';
import { roundHalfAwayFromZero } from '../../../../lib/money.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { panelWordsIn } from '../../messages/panels.ts';
import type { Outlook } from '../../model/outlook.ts';
import { divide, type Period, type PeriodKind, periodKinds, sumBy } from '../../model/periods.ts';
import { findRates } from '../../model/rates.ts';
import { bases } from '../../model/results.ts';
import { presentPayback } from '../present-figures.ts';
import type { Roi } from '../use-roi.ts';

/** The figures that a finance department asks for besides the three, and the flows by period. */
export function FiguresPanel({ roi }: { roi: Roi }) {
  const { results, words, context } = roi;
  const rows = presentMore(roi);
  const panel = panelWordsIn(context.language).figures;
  return (
    <>
      <DataTable
        caption={words.panels.figures}
        columns={[panel.figure, ...bases.map((basis) => words.basis[basis])]}
        rows={rows.map(({ name, means, value }) => ({
          key: name,
          name: (
            <>
              {name}
              <small class="roi-means">{means}</small>
            </>
          ),
          cells: bases.map((basis) => value(results[basis])),
        }))}
      />
      <Periods roi={roi} />
    </>
  );
}

interface Row {
  name: string;
  means: string;
  value: (outlook: Outlook) => string;
}

function presentMore(roi: Roi): Row[] {
  const { results, state, show, context } = roi;
  const words = panelWordsIn(context.language).figures;
  const rates = { hard: findRates(results.hard, state), all: findRates(results.all, state) };
  const ratesOf = (outlook: Outlook) => (outlook === results.hard ? rates.hard : rates.all);
  const percent = (rate: number) => show.percent(rate, 1);
  const isSeveral = bases.some((basis) => rates[basis].internal.length > 1);
  return [
    {
      name: words.discountedPayback,
      means: words.discountedPaybackMeans,
      value: ({ discountedPayback, total }) => {
        const { value, note } = presentPayback({ payback: discountedPayback, total }, roi);
        return `${value}, ${note}`;
      },
    },
    {
      name: words.internalRate,
      means: isSeveral ? words.severalMeans : words.internalRateMeans,
      value: (outlook) => {
        const { internal } = ratesOf(outlook);
        const [rate] = internal;
        if (rate === undefined) return words.noRate;
        return internal.length === 1
          ? percent(rate)
          : words.several(internal.map(percent).join(', '));
      },
    },
    {
      name: words.modifiedRate,
      means: words.modifiedRateMeans,
      value: (outlook) => {
        const { modified } = ratesOf(outlook);
        return modified === undefined ? words.noRate : percent(modified);
      },
    },
    {
      name: words.benefitCostRatio,
      means: words.benefitCostRatioMeans,
      value: ({ benefitCostRatio: found }) =>
        found.kind === 'no-costs' ? roi.words.figures.noCosts : show.ratio(found.ratio),
    },
    {
      name: words.peakFunding,
      means: words.peakFundingMeans,
      value: ({ peakFunding: { amount, month } }) =>
        words.peakIn(show.money(amount), show.number(month)),
    },
    {
      name: words.totalCost,
      means: words.totalCostMeans,
      value: ({ total }) => show.money(total.costs),
    },
    { name: words.presentCosts, means: '', value: ({ presentCosts }) => show.money(presentCosts) },
    {
      name: words.presentBenefits,
      means: '',
      value: ({ presentBenefits }) => show.money(presentBenefits),
    },
  ];
}

/** Costs, benefits and what they add up to, by month, quarter or fiscal year. */
function Periods({ roi }: { roi: Roi }) {
  const { id, results, state, context, show, words } = roi;
  const panel = panelWordsIn(context.language).figures;
  const [kind, setKind] = useState<PeriodKind>('year');
  const periods = divide(state, kind, context.fiscalYearFirstMonth);
  const { costs, benefits, net, cumulative } = results.all;
  const columns = [costs, benefits, net].map((row) => sumBy(periods, row));
  const money = (amount: number | undefined) => show.money(roundHalfAwayFromZero(amount ?? 0));
  return (
    <>
      <SelectField
        id={`${id}-periods`}
        class="field-inline roi-periods"
        label={panel.periods}
        value={kind}
        options={periodKinds.map((value) => ({ value, label: panel.periodKinds[value] }))}
        onChoose={setKind}
      />
      <DataTable
        caption={`${panel.periods} ${panel.periodKinds[kind]}`}
        columns={[
          panel.period,
          words.table.costs,
          words.table.benefits,
          panel.net,
          `${panel.cumulative}, ${words.basis.all}`,
          `${panel.cumulative}, ${words.basis.hard}`,
        ]}
        rows={periods.map((period, index) => ({
          key: String(period.from),
          name: nameOf(period, roi),
          cells: [
            ...columns.map((column) => money(column[index])),
            money(cumulative[period.to]),
            money(results.hard.cumulative[period.to]),
          ],
        }))}
      />
    </>
  );
}

function nameOf({ label, from }: Period, { state, show, context, words }: Roi): string {
  const panel = panelWordsIn(context.language).figures;
  switch (label.kind) {
    case 'up-front':
      return words.upFront;
    case 'month':
      return words.table.monthName(show.number(from), show.monthOf(state, from, 'short'));
    case 'quarter':
      return panel.quarter(String(label.quarter), yearName(label.fiscalYear, context, panel));
    case 'year':
      return yearName(label.fiscalYear, context, panel);
  }
}

/** A fiscal year that is not the calendar's says so. */
function yearName(
  year: number,
  { fiscalYearFirstMonth }: { fiscalYearFirstMonth: number },
  words: { year: (year: string) => string; fiscalYear: (year: string) => string },
): string {
  return fiscalYearFirstMonth === 1 ? words.year(String(year)) : words.fiscalYear(String(year));
}
