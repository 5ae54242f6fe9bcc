import type { Payback } from '../../../../lib/finance/payback.ts';
import { address, literal, onSheet } from '../../../../lib/spreadsheet/addresses.ts';
import type { ExportWords } from '../words.ts';
import { flowRows, monthColumn, names } from './layout.ts';
import type { NumberFormat } from './look.ts';
import { block, inUnits, months, outlookOf, type Place, sumOf, totalOf } from './places.ts';
import { isBehind, workingAt } from './workings.ts';

/** A figure of the results: a formula for each scenario on each basis, and what it comes to. */
export interface Figure {
  label: keyof ExportWords['results'] & string;
  format: NumberFormat;
  isBold?: boolean;
  of: (place: Place) => { formula: string; value: number | string };
}

export const figures: Figure[] = [
  {
    label: 'netPresentValue',
    format: 'money',
    isBold: true,
    of: (place) => ({
      formula: rounded(totalOf(place, 'discountedNet')),
      value: inUnits(place, outlookOf(place).netPresentValue),
    }),
  },
  {
    label: 'presentBenefits',
    format: 'money',
    of: (place) => ({
      formula: rounded(totalOf(place, 'discountedBenefits')),
      value: inUnits(place, outlookOf(place).presentBenefits),
    }),
  },
  {
    label: 'presentCosts',
    format: 'money',
    of: (place) => ({
      formula: rounded(totalOf(place, 'discountedCosts')),
      value: inUnits(place, outlookOf(place).presentCosts),
    }),
  },
  {
    label: 'returnOnInvestment',
    format: 'share',
    of: (place) => ({
      formula: perCost(place, `${totalOf(place, 'discountedBenefits')}/${costs(place)}-1`),
      value: ratioOf(outlookOf(place).returnOnInvestment, place),
    }),
  },
  {
    label: 'benefitCostRatio',
    format: 'ratio',
    of: (place) => ({
      formula: perCost(place, `${totalOf(place, 'discountedBenefits')}/${costs(place)}`),
      value: ratioOf(outlookOf(place).benefitCostRatio, place),
    }),
  },
  {
    label: 'payback',
    format: 'months',
    of: (place) => ({
      formula: paybackFormula(place, 'paybackAt', 'MIN'),
      value: monthsOf(outlookOf(place).payback, 'months', place),
    }),
  },
  {
    label: 'lastPayback',
    format: 'months',
    of: (place) => ({
      formula: paybackFormula(place, 'paybackAt', 'MAX'),
      value: monthsOf(outlookOf(place).payback, 'lastMonths', place),
    }),
  },
  {
    label: 'discountedPayback',
    format: 'months',
    of: (place) => ({
      formula: paybackFormula(place, 'discountedPaybackAt', 'MIN'),
      value: monthsOf(outlookOf(place).discountedPayback, 'months', place),
    }),
  },
  {
    label: 'peakFunding',
    format: 'money',
    of: (place) => ({
      formula: `MAX(0,0-MIN(${months(place, 'cumulative')}))`,
      value: inUnits(place, outlookOf(place).peakFunding.amount),
    }),
  },
  {
    label: 'peakMonth',
    format: 'whole',
    of: (place) => {
      const row = months(place, 'cumulative');
      const heads = block(place, flowRows.heads);
      return {
        formula: `IF(MIN(${row})>=0,0,INDEX(${heads},1,MATCH(MIN(${row}),${row},0)))`,
        value: outlookOf(place).peakFunding.month,
      };
    },
  },
  {
    label: 'totalCosts',
    format: 'money',
    of: (place) => ({
      formula: sumOf(place, 'costs'),
      value: inUnits(place, outlookOf(place).total.costs),
    }),
  },
  {
    label: 'totalBenefits',
    format: 'money',
    of: (place) => ({
      formula: sumOf(place, 'benefits'),
      value: inUnits(place, outlookOf(place).total.benefits),
    }),
  },
  {
    label: 'totalNet',
    format: 'money',
    of: (place) => ({
      formula: sumOf(place, 'net'),
      value: inUnits(place, outlookOf(place).total.net),
    }),
  },
  { label: 'internalRate', format: 'share', of: internalRate },
  {
    label: 'modifiedRate',
    format: 'share',
    of: (place) => {
      const net = months(place, 'net');
      return {
        formula: `IFERROR((1+MIRR(${net},${names.monthlyRate},${names.monthlyRate}))^12-1,${literal(says(place).noRate)})`,
        value: place.sheets.rates[place.basis].modified ?? says(place).noRate,
      };
    },
  },
];

/**
 * The internal rate a year where the flows can have one only. Rates above zero are at most as many
 * as the cumulative flow changes its sign, those below as many as what is left to come does (the
 * rule of signs of Descartes, each side of zero on its own).
 */
function internalRate(place: Place): { formula: string; value: number | string } {
  const { sheets, basis } = place;
  const { noRate, severalRates } = says(place);
  const found = sheets.rates[basis].internal;
  const { mostRates } = sheets.workings[basis];
  const [rate] = found;
  const net = months(place, 'net');
  const changes = `${totalOf(place, 'signOfCumulative')}+${totalOf(place, 'signOfLeft')}+IF(${sumOf(place, 'net')}=0,1,0)`;
  const guess = Number(((1 + (rate ?? 0.1)) ** (1 / 12) - 1).toPrecision(6));
  const isNone = `OR(${changes}=0,SUMPRODUCT(--(${net}<>0))=0)`;
  const one = `IFERROR((1+IRR(${net},${guess}))^12-1,${literal(noRate)})`;
  return {
    formula: `IF(${isNone},${literal(noRate)},IF(${changes}>1,${literal(severalRates)},${one}))`,
    value: mostRates > 1 ? severalRates : (rate ?? noRate),
  };
}

const says = ({ layout }: Place) => layout.words.results;

const rounded = (formula: string) => `ROUND(${formula},${names.decimals})`;

const costs = (place: Place) => totalOf(place, 'discountedCosts');

const perCost = (place: Place, formula: string) =>
  `IF(${costs(place)}<=0,${literal(says(place).noCosts)},${formula})`;

const ratioOf = (
  found: { kind: 'ratio'; ratio: number } | { kind: 'no-costs' },
  place: Place,
): number | string => (found.kind === 'ratio' ? found.ratio : says(place).noCosts);

function paybackFormula(
  place: Place,
  row: 'paybackAt' | 'discountedPaybackAt',
  pick: 'MIN' | 'MAX',
): string {
  const { sheets, basis, layout } = place;
  const { notReached, neverBehind } = says(place);
  const moments = block(place, workingAt(sheets, basis, row));
  const balance =
    row === 'paybackAt'
      ? flowRows[basis].cumulative
      : workingAt(sheets, basis, 'discountedCumulative');
  const last: [number, number] = [monthColumn + layout.plan.months, balance];
  const end = onSheet(sheets.flows, address(...last, 'both'));
  const none = `IF(${isBehind(end)},${literal(notReached)},${literal(neverBehind)})`;
  return `IF(COUNT(${moments})>0,${pick}(${moments}),${none})`;
}

function monthsOf(found: Payback, field: 'months' | 'lastMonths', place: Place): number | string {
  if (found.kind === 'reached') return found[field];
  return found.kind === 'not-reached' ? says(place).notReached : says(place).neverBehind;
}
