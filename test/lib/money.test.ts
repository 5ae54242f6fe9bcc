import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addUp,
  currencySymbol,
  decimalsOf,
  formatMoney,
  fromUnits,
  type MoneyStyle,
  minor,
  roundHalfAwayFromZero,
  roundProduct,
  toUnits,
} from '../../src/lib/money.ts';

const us = { locale: 'en-US', currency: 'USD' };

describe('minor units', () => {
  test.each([
    ['USD', 2],
    ['JPY', 0],
    ['KWD', 3],
  ])('%s has %d decimals', (currency, decimals) => {
    expect(decimalsOf(currency)).toBe(decimals);
  });

  test.each([
    [1200.5, 'USD', 120050],
    [1.005, 'USD', 101],
    [-1.005, 'USD', -101],
    [60000, 'JPY', 60000],
    [0.001, 'KWD', 1],
    [-0, 'USD', 0],
  ])('%d units of %s are %d', (units, currency, amount) => {
    expect(fromUnits(units, currency)).toBe(amount);
  });

  test('come back from units unchanged', () => {
    const amounts = fc.maxSafeInteger().filter((amount) => Math.abs(amount) < 1e15);
    fc.assert(
      fc.property(amounts, fc.constantFrom('USD', 'JPY', 'KWD'), (amount, currency) => {
        expect(fromUnits(toUnits(minor(amount), currency), currency)).toBe(amount);
      }),
    );
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('%s is not an amount', (value) => {
    expect(() => minor(value)).toThrow(RangeError);
  });

  test.each([
    [2.5, 3],
    [-2.5, -3],
    [2.4, 2],
    [-0.4, 0],
  ])('%d rounds to %d', (value, rounded) => {
    expect(roundHalfAwayFromZero(value)).toBe(rounded);
  });

  test('add up, to nothing when there are none', () => {
    expect(addUp([minor(1), minor(-3)])).toBe(-2);
    expect(addUp([])).toBe(0);
  });
});

describe('formatMoney', () => {
  test.each<[number, { locale: string; currency: string }, MoneyStyle, string]>([
    [120050, us, 'exact', '$1,200.50'],
    [6000000, us, 'exact', '$60,000'],
    [-2040000, us, 'whole', '-$20,400'],
    [-20, us, 'whole', '$0'],
    [12340000, us, 'compact', '$123K'],
    [120050, us, 'bare', '1,200.50'],
    [120000, us, 'bare', '1,200'],
    [120050, { locale: 'de-DE', currency: 'EUR' }, 'exact', '1.200,50\u00a0€'],
    [1200, { locale: 'ja-JP', currency: 'JPY' }, 'exact', '￥1,200'],
    [1200500, { locale: 'en-US', currency: 'KWD' }, 'bare', '1,200.500'],
  ])('writes %d in %j, %s, as %s', (amount, format, style, shown) => {
    expect(formatMoney(minor(amount), format, style)).toBe(shown);
  });

  test.each([
    ['en-US', 'USD', '$'],
    ['de-DE', 'EUR', '€'],
    ['de-CH', 'CHF', 'CHF'],
  ])('the symbol in %s of %s is %s', (locale, currency, symbol) => {
    expect(currencySymbol({ locale, currency })).toBe(symbol);
  });
});

test.each([
  // 1.005 is kept as 1.00499999999999989…, and a spreadsheet rounds it up all the same.
  [1.005 * 100, 101],
  [0.285 * 1000 * 0.1, 29],
  [-1.005 * 100, -101],
  [2.4, 2],
  [0, 0],
])('roundProduct of %d is %i', (value, rounded) => {
  expect(roundProduct(value)).toBe(rounded);
});
