import { expect, test } from 'vitest';
import { findNearestTerms, isMeant } from '../../../src/browser/search/nearest-terms.ts';

const terms = [
  { title: 'Uptime', href: '/glossary/uptime/', names: ['availability', 'site is up'] },
  { title: 'Pipeline', href: '/glossary/pipeline/', names: ['funnel'] },
  { title: 'Single sign-on', href: '/glossary/single-sign-on/', names: ['SSO'] },
];
const find = (text: string) => findNearestTerms(text, terms).map(({ title }) => title);

test.each([
  ['uptme', ['Uptime']],
  ['piepline', ['Pipeline']],
  ['availabilty', ['Uptime']],
  ['the funel is empty', ['Pipeline']],
  ['singel sign-on', ['Single sign-on']],
  ['zebra', []],
])('%s is near %j', (text, titles) => {
  expect(find(text)).toEqual(titles);
});

test('a term is named once, however many of its words are near', () => {
  expect(find('Uptime site is up')).toEqual(['Uptime']);
});

test.each([
  ['uptime', 'Uptime', 'The <mark>uptime</mark> of a month', true],
  ['sso', 'Single sign-on', 'also called <mark>SSO</mark>', true],
  ['plans', 'A plan', 'both <mark>planned.</mark>', true],
  ['uptme', 'Shared KPIs', 'wake them <mark>up</mark> at night', false],
  ['piepline', 'Lead', 'a <mark>pie</mark> chart', false],
])('%s is what was found: “%s”, “%s” → %s', (text, title, excerpt, is) => {
  expect(isMeant(text, [{ title, excerpt }])).toBe(is);
});
