import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney, minor } from '../../src/lib/money.ts';
import { readAmount } from '../../src/lib/read-amount.ts';

describe('readAmount', () => {
  test.each<[string, string, string, number]>([
    ['12k', 'en-US', 'USD', 1200000],
    ['12 K', 'en-US', 'USD', 1200000],
    ['1.25k', 'en-US', 'USD', 125000],
    ['2.5m', 'en-US', 'USD', 250000000],
    ['3 Mio. €', 'de-DE', 'EUR', 300000000],
    ['4 Tsd.', 'de-DE', 'EUR', 400000],
    ['1bn', 'en-US', 'USD', 100000000000],
    ['1,200.50', 'en-US', 'USD', 120050],
    ['1,200', 'en-US', 'USD', 120000],
    ['1200.5', 'en-US', 'USD', 120050],
    ['12.', 'en-US', 'USD', 1200],
    ['.5', 'en-US', 'USD', 50],
    ['007', 'en-US', 'USD', 700],
    ['0', 'en-US', 'USD', 0],
    ['-0', 'en-US', 'USD', 0],
    ['$1,200', 'en-US', 'USD', 120000],
    ['USD 1200', 'en-US', 'USD', 120000],
    ['1200 usd', 'en-US', 'USD', 120000],
    ['-$5', 'en-US', 'USD', -500],
    ['$-5', 'en-US', 'USD', -500],
    ['(1,200)', 'en-US', 'USD', -120000],
    ['−5', 'en-US', 'USD', -500],
    ['5-', 'en-US', 'USD', -500],
    ['1.200,50', 'de-DE', 'EUR', 120050],
    ['1.200', 'de-DE', 'EUR', 120000],
    ['1.200.000', 'de-DE', 'EUR', 120000000],
    ['€ 40 000', 'de-DE', 'EUR', 4000000],
    ['40\u202f000 €', 'fr-FR', 'EUR', 4000000],
    ['-3,5', 'de-DE', 'EUR', -350],
    ['1.200,50', 'en-US', 'USD', 120050],
    ['1,200.50', 'de-DE', 'EUR', 120050],
    ['1’200.50', 'de-CH', 'CHF', 120050],
    ["CHF 1'200", 'de-CH', 'CHF', 120000],
    ['12,34,567', 'en-IN', 'INR', 123456700],
    ['1,200', 'ja-JP', 'JPY', 1200],
    ['１２００', 'ja-JP', 'JPY', 1200],
    ['1.200', 'en-US', 'KWD', 1200],
    ['500 kr', 'sv-SE', 'SEK', 50000],
    ['١٬٢٠٠٫٥', 'ar-EG', 'EGP', 120050],
  ])('reads %s in %s as %s %d', (text, locale, currency, amount) => {
    expect(readAmount(text, locale, currency)).toEqual({ kind: 'amount', amount });
  });

  test.each<[string, string, string, string]>([
    ['', 'en-US', 'USD', 'EMPTY'],
    ['  ', 'en-US', 'USD', 'EMPTY'],
    ['abc', 'en-US', 'USD', 'NOT_A_NUMBER'],
    ['$', 'en-US', 'USD', 'NOT_A_NUMBER'],
    ['12kk', 'en-US', 'USD', 'NOT_A_NUMBER'],
    ['1e5', 'en-US', 'USD', 'NOT_A_NUMBER'],
    ['--5', 'en-US', 'USD', 'NOT_A_NUMBER'],
    ['5 % of it', 'en-US', 'USD', 'NOT_A_NUMBER'],
    ['=1+1', 'en-US', 'USD', 'NOT_A_NUMBER'],
    ['1.200', 'en-US', 'USD', 'AMBIGUOUS'],
    ['1,200', 'de-DE', 'EUR', 'AMBIGUOUS'],
    ['3,5', 'en-US', 'USD', 'AMBIGUOUS'],
    ['1,20,0', 'en-US', 'USD', 'AMBIGUOUS'],
    ['1.2.3', 'en-US', 'USD', 'AMBIGUOUS'],
    ['4 0', 'en-US', 'USD', 'AMBIGUOUS'],
    ['1 200,300.50', 'en-US', 'USD', 'AMBIGUOUS'],
    ['12.3456', 'en-US', 'USD', 'TOO_PRECISE'],
    ['12.5', 'ja-JP', 'JPY', 'TOO_PRECISE'],
    ['€ 40', 'en-US', 'USD', 'OTHER_CURRENCY'],
    ['40 EUR', 'en-US', 'USD', 'OTHER_CURRENCY'],
    ['2000000m', 'en-US', 'USD', 'TOO_LARGE'],
    ['9'.repeat(400), 'en-US', 'USD', 'TOO_LARGE'],
    ['1.200,300,5', 'en-US', 'USD', 'AMBIGUOUS'],
  ])('refuses "%s" in %s and %s as %s', (text, locale, currency, code) => {
    expect(readAmount(text, locale, currency)).toEqual({ kind: 'problem', code });
  });

  const amounts = fc.integer({ min: -1e12, max: 1e12 }).map(minor);
  const locales = fc.constantFrom(
    'en-US',
    'de-DE',
    'fr-FR',
    'de-CH',
    'en-IN',
    'es-ES',
    'sv-SE',
    'ar-EG',
  );
  const currencies = fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'CHF');

  test('reads back whatever formatMoney writes exactly', () => {
    const styles = fc.constantFrom('exact' as const, 'bare' as const);
    fc.assert(
      fc.property(amounts, locales, currencies, styles, (amount, locale, currency, style) => {
        const text = formatMoney(amount, { locale, currency }, style);
        expect(readAmount(text, locale, currency)).toEqual({ kind: 'amount', amount });
      }),
    );
  });

  test('answers every text with an amount or a problem', () => {
    const pieces = fc.constantFrom(..."0123456789.,-+ ()kmbn$€%'eE", '٣', 'kr', 'Mrd.');
    const texts = fc.array(pieces, { maxLength: 12 }).map((found) => found.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), locales, currencies, (text, locale, currency) => {
        const reading = readAmount(text, locale, currency);
        if (reading.kind === 'amount') expect(Number.isInteger(reading.amount)).toBe(true);
        else expect(reading.code).toMatch(/^[A-Z_]+$/);
      }),
      { numRuns: 2000 },
    );
  });
});
