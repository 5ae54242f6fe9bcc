import { internalRates } from '../../../lib/finance/internal-rates.ts';
import { modifiedInternalRate } from '../../../lib/finance/modified-internal-rate.ts';
import { monthlyRateOf, type Outlook, type Terms } from './outlook.ts';

/** Rates of return a year, as fractions. Apart from the other figures, because they take longer. */
export interface Rates {
  /** All internal rates, ascending; none where no rate makes the present value zero. */
  internal: number[];
  /** Costs financed and benefits reinvested at the discount rate; `undefined` without both. */
  modified: number | undefined;
}

export function findRates({ net }: Pick<Outlook, 'net'>, terms: Terms): Rates {
  const monthly = monthlyRateOf(terms);
  const modified = modifiedInternalRate(net, monthly, monthly);
  return {
    internal: internalRates(net).map(toYearly),
    modified: modified === undefined ? undefined : toYearly(modified),
  };
}

const toYearly = (monthly: number) => Math.expm1(12 * Math.log1p(monthly));
