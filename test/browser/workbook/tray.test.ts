import { beforeEach, expect, test } from 'vitest';
import {
  dismiss,
  mostOffers,
  mostTrayCharacters,
  offer,
  offersFor,
  take,
} from '../../../src/browser/workbook/tray.ts';
import { keys } from '../../../src/browser/workbook/workbook.ts';
import { FakeBrowser, type FakeTab } from './fakes.ts';

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(() => {
  browser = new FakeBrowser();
  tab = browser.openTab();
});

const lines = (label: string, content: unknown = [1]) => ({
  kind: 'roi-lines',
  from: 'Replace the CMS',
  label,
  content,
});
const labels = (kinds?: string[]) => offersFor(tab.store, kinds).map(({ label }) => label);

test('what is offered is there for the kinds that ask for it, newest first, in every tab', () => {
  const other = browser.openTab();
  offer(tab.store, lines('3 cost lines'));
  offer(tab.store, { ...lines('5 phases'), kind: 'roadmap-phases' });
  offer(tab.store, lines('4 cost lines'));
  expect(offersFor(other.store, ['roi-lines']).map(({ label }) => label)).toEqual([
    '4 cost lines',
    '3 cost lines',
  ]);
  expect(labels()).toEqual(['4 cost lines', '5 phases', '3 cost lines']);
});

test('the same offer made again takes the place of the earlier one', () => {
  offer(tab.store, lines('3 cost lines', [1]));
  offer(tab.store, lines('3 cost lines', [2]));
  expect(offersFor(tab.store)).toMatchObject([{ content: [2] }]);
});

test('an offer is taken once', () => {
  offer(tab.store, lines('3 cost lines', [{ a: 1 }]));
  const [first] = offersFor(tab.store);
  const other = browser.openTab();
  expect(take(other.store, first?.id ?? '')).toEqual(first);
  expect(take(tab.store, first?.id ?? '')).toBeUndefined();
  expect(browser.local.getItem(keys.tray)).toBe(null);
});

test('an offer that was thrown away can be made again', () => {
  offer(tab.store, lines('3 cost lines'));
  const [first] = offersFor(tab.store);
  const dismissed = dismiss(tab.store, first?.id ?? '');
  expect(labels()).toEqual([]);
  if (dismissed) offer(tab.store, dismissed);
  expect(offersFor(tab.store)).toEqual([first]);
});

test('the tray has an end: the oldest go, and what is too large is refused', () => {
  for (let at = 0; at < mostOffers + 5; at++) offer(tab.store, lines(`${at}`));
  expect(labels()).toHaveLength(mostOffers);
  expect(labels().at(-1)).toBe('5');
  expect(offer(tab.store, lines('half', 'x'.repeat(mostTrayCharacters / 2)))).toBe('offered');
  expect(offer(tab.store, lines('other half', 'x'.repeat(mostTrayCharacters / 2)))).toBe('offered');
  expect(labels()).toEqual(['other half']);
  expect(offer(tab.store, lines('whole', 'x'.repeat(mostTrayCharacters)))).toBe('too-large');
  expect(labels()).toEqual(['other half']);
});

test.each(['{"a":', '{}', '[{"id":1}]'])(
  'a damaged tray %s is set aside, not written over',
  (text) => {
    browser.local.setItem(keys.tray, text);
    expect(labels()).toEqual([]);
    expect(browser.local.getItem(keys.tray)).toBe(text);
    offer(tab.store, lines('3 cost lines'));
    expect(labels()).toEqual(['3 cost lines']);
    const aside = [...browser.local.texts].filter(([key]) => key.startsWith(keys.aside));
    expect(aside.map(([, kept]) => kept)).toEqual([text]);
  },
);
