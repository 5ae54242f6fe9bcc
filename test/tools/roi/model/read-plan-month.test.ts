import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMonth, month } from '../../../../src/lib/months.ts';
import { monthOfPlan } from '../../../../src/tools/roi/model/calendar.ts';
import { readPlanMonth } from '../../../../src/tools/roi/model/read-plan-month.ts';

const plan = { start: month('2027-01'), months: 36 };

describe('readPlanMonth', () => {
  test.each<[string, string, number]>([
    ['Jan 2027', 'en-US', 1],
    ['january 2028', 'en-US', 13],
    ['Jan-27', 'en-US', 1],
    ['Sept ’27', 'en-US', 9],
    ['Mar. 27', 'en-US', 3],
    ['Jan/27', 'en-US', 1],
    ['2027 Feb', 'en-US', 2],
    ['31 Jan 2027', 'en-US', 1],
    ['Jan 31, 2027', 'en-US', 1],
    ['2027-01', 'en-US', 1],
    ['2027/3', 'en-US', 3],
    ['202703', 'en-US', 3],
    ['2027-02-28', 'en-US', 2],
    ['2027-02-28 00:00:00', 'en-US', 2],
    ['01/2027', 'en-US', 1],
    ['2.2027', 'de-DE', 2],
    ['2/1/2027', 'en-US', 2],
    ['2/1/2027', 'en-GB', 1],
    ['31/01/2027', 'en-US', 1],
    ['1/31/27', 'de-DE', 1],
    ['Month 3', 'en-US', 3],
    ['month 0', 'en-US', 0],
    ['M12', 'en-US', 12],
    ['Monat 3', 'de-DE', 3],
    ['up front', 'en-US', 0],
    ['Up-front', 'en-US', 0],
    ['März 2027', 'de-DE', 3],
    ['Jänner 2027', 'de-AT', 1],
    ['Dez. 2027', 'de-DE', 12],
    ['Dec 2027', 'de-DE', 12],
    ['févr. 2027', 'fr-FR', 2],
    ['fevrier 2027', 'fr-FR', 2],
    ['enero de 2027', 'es-ES', 1],
    ['stycznia 2027', 'pl-PL', 1],
    ['2027年3月', 'ja-JP', 3],
  ])('reads %s in %s as month %d', (text, locale, found) => {
    const reading = readPlanMonth(text, plan, locale);
    expect(reading).toEqual({ kind: 'month', month: found, isNumber: false });
  });

  test.each([
    ['3', { kind: 'month', month: 3, isNumber: true }],
    ['0', { kind: 'month', month: 0, isNumber: true }],
    ['37', { kind: 'outside', isNumber: true }],
    ['2027', { kind: 'outside', isNumber: true }],
    ['Dec 2026', { kind: 'outside', isNumber: false }],
    ['2030-01', { kind: 'outside', isNumber: false }],
    ['Month 40', { kind: 'outside', isNumber: false }],
    ['March', { kind: 'without-year' }],
    ['', { kind: 'not-a-month' }],
    ['Total', { kind: 'not-a-month' }],
    ['Q1 2027', { kind: 'not-a-month' }],
    ['13/2027', { kind: 'not-a-month' }],
    ['License 2027', { kind: 'not-a-month' }],
    ['27-Jan', { kind: 'without-year' }],
    ['1,200', { kind: 'not-a-month' }],
  ])('reads %j as %j', (text, reading) => {
    expect(readPlanMonth(text, plan, 'en-US')).toEqual(reading);
  });

  test.each([
    ['2027-01', 12, 'March', { kind: 'month', month: 3, isNumber: false }],
    ['2027-07', 12, 'March', { kind: 'month', month: 9, isNumber: false }],
    ['2027-07', 6, 'March', { kind: 'without-year' }],
    ['2027-01', 14, 'January', { kind: 'without-year' }],
    ['2027-01', 14, 'March', { kind: 'month', month: 3, isNumber: false }],
  ] as const)('from %s over %d months, the name %s is %j', (start, months, text, reading) => {
    expect(readPlanMonth(text, { start: month(start), months }, 'en-US')).toEqual(reading);
  });

  test('every month that the site writes is read as that month', () => {
    const locales = fc.constantFrom(
      'en-US',
      'en-GB',
      'de-DE',
      'fr-FR',
      'es-ES',
      'pl-PL',
      'pt-BR',
      'nl-NL',
      'it-IT',
    );
    const places = fc.integer({ min: 1, max: 36 });
    const styles = fc.constantFrom('short', 'long');
    fc.assert(
      fc.property(locales, places, styles, (locale, place, style) => {
        const named = monthOfPlan(plan, place);
        if (named.kind !== 'calendar') throw new Error('month 0 has no name');
        const text = formatMonth(named.month, locale, style);
        expect(readPlanMonth(text, plan, locale)).toMatchObject({ kind: 'month', month: place });
      }),
    );
  });
});
