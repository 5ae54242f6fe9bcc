import { describe, expect, test } from 'vitest';
import { fillIn, fillInCount } from '../../src/lib/fill-in.ts';

describe('fillIn', () => {
  test.each([
    ['Up to {minutes} minutes', { minutes: 30 }, 'Up to 30 minutes'],
    ['{it} and {marketing}', { it: 'Platform', marketing: 'Growth' }, 'Platform and Growth'],
    ['{a} {a}', { a: 0 }, '0 0'],
    ['{name}', { name: '' }, ''],
    ['No braces', { name: 'x' }, 'No braces'],
    ['{name}', { name: '{other}', other: 'x' }, '{other}'],
    ['{price}', { price: '$&' }, '$&'],
  ])('%j with %j is %j', (words, values, filled) => {
    expect(fillIn(words, values as Record<string, string | number>)).toBe(filled);
  });

  test.each(['{minuets}', '{constructor}', '{ }', '{}'])('leaves %s to be seen', (words) => {
    expect(fillIn(words, { minutes: 30 })).toBe(words);
  });
});

describe('fillInCount', () => {
  const english = { one: '{count} result', other: '{count} results' };
  const polish = { one: '{count} wynik', few: '{count} wyniki', many: '{count} wyników' };

  test.each([
    [english, 0, 'en-US', '0 results'],
    [english, 1, 'en-US', '1 result'],
    [english, 1234, 'en-US', '1,234 results'],
    [english, 1234, 'de-DE', '1.234 results'],
    [polish, 1, 'pl-PL', '1 wynik'],
    [polish, 3, 'pl-PL', '3 wyniki'],
    [polish, 5, 'pl-PL', '5 wyników'],
  ])('%j for %i in %s is %j', (forms, count, locale, filled) => {
    expect(fillInCount(forms, count, locale)).toBe(filled);
  });

  test('takes the form other when the language wants one that is not there', () => {
    expect(fillInCount({ other: '{count} found' }, 1, 'en-US')).toBe('1 found');
  });

  test('shows the bare number when no form fits', () => {
    expect(fillInCount({ one: '{count} result' }, 2, 'en-US')).toBe('2');
  });
});
