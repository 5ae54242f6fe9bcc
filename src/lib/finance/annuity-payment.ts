/**
 * The even payment for each of `periods` that, at `rate` (a fraction for each period), turns
 * `presentValue` at time 0 into `-futureValue` after the last one: a loan of 15,000 taken up and
 * paid back, (0.08 / 12, 60, 15000), is -304.15. Money in is positive and money out negative, as
 * in spreadsheets; payments fall at the end of each period or at its start. The unit is that of
 * the two values; the result is not rounded.
 *
 * Throws a RangeError when the rate is not a finite number above -100 %, the periods are not a
 * finite number above 0 (fractions are allowed), a value is not finite, or the payment is too
 * large for a number.
 * Source: the PMT function of Microsoft Excel: the payment solves
 * pv · (1 + r)^n + pmt · (1 + r · type) · ((1 + r)^n - 1) / r + fv = 0.
 */
export function annuityPayment(
  rate: number,
  periods: number,
  presentValue: number,
  futureValue = 0,
  timing: 'end' | 'start' = 'end',
): number {
  if (!(rate > -1 && Number.isFinite(rate)))
    throw new RangeError(`a rate of ${rate} has no payment: it must be above -1`);
  if (!(periods > 0 && Number.isFinite(periods)))
    throw new RangeError(`${periods} periods have no payment: there must be more than 0`);
  // For small rates, (1 + r) ** n - 1 would lose digits; and r / 0 has the limit 1 / n.
  const growth = Math.expm1(periods * Math.log1p(rate));
  const sinkingFund = growth === 0 ? 1 / periods : rate / growth;
  const atEnd = presentValue * rate + (presentValue + futureValue) * sinkingFund;
  const payment = 0 - (timing === 'start' ? atEnd / (1 + rate) : atEnd);
  if (!Number.isFinite(payment))
    throw new RangeError('a value is not finite, or the payment is too large for a number');
  return payment;
}
