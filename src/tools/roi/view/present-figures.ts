import { fromUnits, type Minor, roundHalfAwayFromZero } from '../../../lib/money.ts';
import type { Outlook } from '../model/outlook.ts';
import type { Basis } from '../model/results.ts';
import type { Roi } from './use-roi.ts';

/** A figure in words: its value on each basis with a remark, and what it means. */
export interface Figure {
  name: string;
  means: string;
  /** Its term in the glossary. */
  term: string;
  values: Record<Basis, Shown>;
}

export interface Shown {
  value: string;
  note: string;
}

export function presentFigures(roi: Roi): Figure[] {
  const { results, state, words, show } = roi;
  const onBoth = (present: (outlook: Outlook) => Shown) => ({
    hard: present(results.hard),
    all: present(results.all),
  });
  return [
    {
      name: words.figures.netPresentValue,
      means: words.figures.netPresentValueMeans(show.percent(state.discountRate, 3)),
      term: 'net-present-value',
      values: onBoth((outlook) => presentValue(outlook, roi)),
    },
    {
      name: words.figures.payback,
      means: words.figures.paybackMeans,
      term: 'payback-period',
      values: onBoth((outlook) => presentPayback(outlook, roi)),
    },
    {
      name: words.figures.returnOnInvestment,
      means: words.figures.returnMeans,
      term: 'roi',
      values: onBoth((outlook) => presentReturn(outlook, roi)),
    },
  ];
}

/** One sentence with both net present values. */
export function sayResult({ results, words, show }: Roi): string {
  const { hard, all } = results;
  return words.announce.result(show.money(hard.netPresentValue), show.money(all.netPresentValue));
}

function presentValue({ netPresentValue }: Outlook, { words, show }: Roi): Shown {
  const { earnsMore, earnsExactly, earnsLess } = words.figures;
  const sign = Math.sign(netPresentValue);
  const note = sign === 0 ? earnsExactly : sign > 0 ? earnsMore : earnsLess;
  return { value: show.money(netPresentValue), note };
}

export function presentPayback(
  { payback, total }: Pick<Outlook, 'payback' | 'total'>,
  { state, words, show }: Roi,
): Shown {
  const { figures } = words;
  switch (payback.kind) {
    case 'reached': {
      const month = show.monthOf(state, Math.ceil(payback.months), 'long');
      const note = payback.isBehindAtEnd
        ? figures.behindAgain(month, show.money(-total.net as Minor))
        : figures.reachedIn(month);
      return { value: figures.reached(show.number(payback.months)), note };
    }
    case 'not-reached':
      return { value: figures.notReached, note: figures.shortBy(show.money(payback.shortfall)) };
    case 'never-behind':
      return { value: figures.neverBehind, note: figures.neverBehindMeans };
  }
}

export function presentReturn(
  { returnOnInvestment }: Outlook,
  { context, words, show }: Roi,
): Shown {
  const { figures } = words;
  if (returnOnInvestment.kind === 'no-costs') {
    return { value: figures.noCosts, note: figures.noCostsMeans };
  }
  const { ratio } = returnOnInvestment;
  const spent = fromUnits(100, context.currency);
  const back = roundHalfAwayFromZero(spent * (1 + ratio));
  return {
    value: show.percent(ratio),
    note: figures.bringsBack(show.money(spent), show.money(back)),
  };
}
