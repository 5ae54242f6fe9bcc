import { beforeEach, describe, expect, test } from 'vitest';
import {
  contentsOf,
  listDeleted,
  listWorkbooks,
  rawTextsOf,
  removeTexts,
  restore,
} from '../../../src/browser/workbook/shelf.ts';
import { keys } from '../../../src/browser/workbook/workbook.ts';
import { FakeBrowser, type FakeTab } from './fakes.ts';

const roi = '{"kind":"roi","version":1,"state":{}}';
let browser: FakeBrowser;
let tab: FakeTab;

beforeEach(() => {
  browser = new FakeBrowser();
  tab = browser.openTab();
});

const make = (name: string, ...slices: [string, string][]) => {
  browser.moment += 60_000;
  return tab.store.create({ name, slices: new Map(slices) });
};

test('lists every workbook with its slices, the last changed first, the unreadable last', () => {
  make('Old', ['roi', roi], ['later-tool', '{"kind":"later-tool","version":7,"state":1}']);
  make('New');
  make('Broken', ['roi', roi]);
  make('Newer');
  browser.local.setItem(keys.head('id3'), '{"version":');
  browser.local.setItem(keys.head('id4'), '{"version":2}');
  browser.local.setItem(keys.slice('id1', 'roi'), roi.slice(1));
  browser.local.setItem(keys.slice('id9', 'roi'), roi);
  const seen = listWorkbooks(tab.store).map(({ id, isOpen, head, slices }) => [
    id,
    isOpen,
    head.kind,
    ...slices.map(({ kind, isDamaged }) => `${kind}${isDamaged ? ' damaged' : ''}`),
  ]);
  expect(seen).toEqual([
    ['id2', false, 'read'],
    ['id1', false, 'read', 'later-tool', 'roi damaged'],
    ['id3', false, 'damaged', 'roi'],
    ['id4', true, 'newer'],
    // A slice whose workbook is gone.
    ['id9', false, 'damaged', 'roi'],
  ]);
});

test('300 workbooks are listed in the time of a few frames', () => {
  const text = JSON.stringify({ kind: 'roi', version: 1, state: 'x'.repeat(10_000) });
  for (let at = 0; at < 300; at++) make(`Workbook ${at}`, ['roi', text]);
  const started = performance.now();
  expect(listWorkbooks(tab.store)).toHaveLength(300);
  expect(performance.now() - started).toBeLessThan(500);
});

test('a copy holds each slice byte for byte, whether it can be read here or not', () => {
  const strange = '{ "kind": "later-tool", "version": 7, "state": [1.0] } ';
  make('A', ['roi', roi], ['later-tool', strange]);
  const contents = contentsOf(tab.store, 'id1');
  if (!contents) throw new Error('it is there');
  const id = tab.store.add({ ...contents, name: 'Copy' });
  expect(browser.local.getItem(keys.slice(id, 'later-tool'))).toBe(strange);
  expect(tab.store.current()).toMatchObject({ id: 'id1' });
});

describe('a workbook that was deleted', () => {
  beforeEach(() => {
    make('A', ['roi', roi]);
    make('B', ['roi', roi.slice(1)]);
  });

  test('leaves nothing on the device, in any tab', () => {
    const other = browser.openTab();
    removeTexts(tab.store, 'B', rawTextsOf(tab.store, 'id2'));
    expect([...browser.local.texts.keys()].filter((key) => key.includes('id2'))).toEqual([]);
    expect(other.store.current()).toEqual({ kind: 'none' });
    expect(listDeleted(other.store)).toEqual([]);
  });

  test('comes back as it was, on another page of the tab too, and is open again', () => {
    const before = new Map(browser.local.texts);
    removeTexts(tab.store, 'B', rawTextsOf(tab.store, 'id2'));
    removeTexts(tab.store, 'A', rawTextsOf(tab.store, 'id1'));
    tab = tab.goToNextPage();
    expect(listDeleted(tab.store).map(({ name }) => name)).toEqual(['B', 'A']);
    restore(tab.store, 1);
    restore(tab.store, 0);
    expect(new Map([...browser.local.texts].sort())).toEqual(new Map([...before].sort()));
    expect(listDeleted(tab.store)).toEqual([]);
    restore(tab.store, 0);
  });

  test('does not close another one that was opened meanwhile', () => {
    removeTexts(tab.store, 'B', rawTextsOf(tab.store, 'id2'));
    tab.store.open('id1');
    restore(tab.store, 0);
    expect(tab.store.current()).toMatchObject({ id: 'id1' });
  });

  test('has an id that starts another one’s and takes that one not along', () => {
    for (let at = 3; at <= 21; at++) make(`N${at}`, ['roi', roi]);
    expect(Object.keys(rawTextsOf(tab.store, 'id2'))).toEqual([
      keys.head('id2'),
      keys.slice('id2', 'roi'),
    ]);
  });
});
