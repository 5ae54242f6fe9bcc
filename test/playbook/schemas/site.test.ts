import { expect, test } from 'vitest';
import { siteSchema } from '../../../src/playbook/schemas/site.ts';

const site = {
  name: 'Tiny playbook',
  departments: { it: 'IT', marketing: 'Marketing' },
  languages: [{ code: 'en', label: 'English', locale: 'en-US' }],
  currency: 'USD',
  fiscalYear: { firstMonth: 1 },
  brand: { it: '#1f56c9', marketing: '#c8254a' },
};

/** Path and message of each mistake when these settings are laid over valid ones. */
function refuse(change: Record<string, unknown>): string[] {
  const { error } = siteSchema.safeParse({ ...site, ...change });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('the settings that must be there are enough', () => {
  expect(refuse({})).toEqual([]);
});

const language = (change: object) => ({
  languages: [{ code: 'en', label: 'English', locale: 'en-US', ...change }],
});

test.each([
  [{ currency: 'usd' }, 'currency: the currency as three capital letters, like USD'],
  [{ currency: 5 }, 'currency: the currency as three letters, like USD'],
  [
    { fiscalYear: { firstMonth: 13 } },
    'fiscalYear.firstMonth: the month in which the fiscal year starts, a whole number from 1 to 12',
  ],
  [{ languages: [] }, 'languages: the languages, as a list of at least 1'],
  [
    language({ code: 'pt_BR' }),
    'languages.0.code: the code of the language in small letters, like en or pt-br',
  ],
  // The browser's number formats throw on both.
  [
    language({ locale: 'en_US' }),
    'languages.0.locale: the locale for numbers and days with a hyphen, like en-US',
  ],
  [
    language({ locale: 'english words' }),
    'languages.0.locale: the locale for numbers and days with a hyphen, like en-US',
  ],
  [{ departments: { it: 'IT' } }, 'departments.marketing: what your organization calls marketing'],
])('%j is refused', (change, message) => {
  expect(refuse(change)).toEqual([message]);
});

test.each([
  { code: 'pt-br', locale: 'pt-BR' },
  { code: 'zh-hant', locale: 'zh-Hant-TW' },
])('the language %j is taken', (change) => {
  expect(refuse(language(change))).toEqual([]);
});
