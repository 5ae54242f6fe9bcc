import { beforeEach, describe, expect, test } from 'vitest';
import type { WorkbookStore } from '../../../src/browser/workbook/store.ts';
import { keys } from '../../../src/browser/workbook/workbook.ts';
import { edit, stateIn } from './edit.ts';
import { FakeBrowser, FakeStorage, type FakeTab } from './fakes.ts';

let browser: FakeBrowser;
let tab: FakeTab;

beforeEach(() => {
  browser = new FakeBrowser();
  tab = browser.openTab();
});

const headOf = ({ current }: WorkbookStore) => {
  const shown = current();
  if (shown.kind !== 'own') throw new Error(`${shown.kind} is open`);
  return shown.head;
};

describe('the first change', () => {
  test('makes a workbook, opens it, and asks once to keep it', () => {
    edit(tab.store, 'roi', { a: 1 });
    edit(tab.store, 'roi', { a: 2 });
    expect(headOf(tab.store)).toMatchObject({ name: 'Replace the CMS', steps: 2 });
    expect(browser.persisted).toBe(1);
    edit(browser.openTab().store, 'roi', { a: 3 });
    expect(browser.persisted).toBe(1);
  });

  test('is in the storage before it returns', () => {
    edit(tab.store, 'roi', { a: 1 });
    expect(browser.local.getItem(keys.slice('id1', 'roi'))).toBe(
      '{"kind":"roi","version":1,"state":{"a":1}}',
    );
  });

  test('writes no slice but its own', () => {
    tab.store.create({
      name: 'A',
      slices: new Map([['roadmap', '{ "spaced" : "as it came" }']]),
    });
    const written: string[] = [];
    browser.openTab();
    browser.local.onWrite = (key) => written.push(key);
    const store = tab.store;
    store.local.write = ((write) => (key: string, text: string) => {
      written.push(key);
      write(key, text);
    })(store.local.write);
    edit(store, 'roi', { a: 1 });
    expect(written).not.toContain(keys.slice('id1', 'roadmap'));
    expect(browser.local.getItem(keys.slice('id1', 'roadmap'))).toBe('{ "spaced" : "as it came" }');
  });
});

describe('two tabs', () => {
  let other: FakeTab;
  beforeEach(() => {
    edit(tab.store, 'roi', { a: 1 });
    other = browser.openTab();
  });

  test('that change different slices lose neither', () => {
    edit(other.store, 'roadmap', { b: 1 });
    edit(tab.store, 'roi', { a: 2 });
    for (const { store } of [tab, other]) {
      expect([stateIn(store, 'roi'), stateIn(store, 'roadmap')]).toEqual([{ a: 2 }, { b: 1 }]);
    }
  });

  test('agree on the slice that was written last', () => {
    edit(tab.store, 'roi', { a: 2 });
    edit(other.store, 'roi', { a: 3 });
    expect(stateIn(tab.store, 'roi')).toEqual({ a: 3 });
  });

  test('are told of each other, and of a page that was asleep', () => {
    let told = 0;
    other.store.subscribe(() => told++);
    edit(tab.store, 'roi', { a: 2 });
    expect(told).toBeGreaterThan(0);
    const before = told;
    other.events.dispatchEvent(new Event('pageshow'));
    other.tellStorage('another-site-script');
    expect(told).toBe(before + 1);
  });

  test('keep the name that one gives while the other types', () => {
    tab.store.changeHead('id1', () => ({ name: 'New name' }));
    edit(other.store, 'roi', { a: 5 });
    expect(headOf(tab.store).name).toBe('New name');
  });

  test('agree though one of them could not save', () => {
    browser.local.room = 0;
    edit(tab.store, 'roi', { a: 'no room' });
    expect(stateIn(tab.store, 'roi')).toEqual({ a: 'no room' });
    browser.local.room = Number.POSITIVE_INFINITY;
    edit(other.store, 'roi', { a: 9 });
    expect(stateIn(tab.store, 'roi')).toEqual({ a: 9 });
  });

  test('open the same workbook', () => {
    tab.store.create({ name: 'B' });
    expect(headOf(other.store).name).toBe('B');
  });
});

describe('a head that cannot be read', () => {
  test.each([
    ['{"version":1,"na', 'none'],
    ['[]', 'none'],
    ['{"version":1,"name":7}', 'none'],
    ['{"version":2,"anything":1}', 'newer'],
  ])('%s is never written over, and %s is open', (text, kind) => {
    browser.local.setItem(keys.open, 'a1');
    browser.local.setItem(keys.head('a1'), text);
    expect(tab.store.current().kind).toBe(kind);
    tab.store.changeHead('a1', () => ({ name: 'Mine' }));
    edit(tab.store, 'roi', { a: 1 });
    expect(browser.local.getItem(keys.head('a1'))).toBe(text);
    expect(browser.local.getItem(keys.slice('a1', 'roi'))).toBe(null);
  });
});

test('a shared copy is looked at by one tab, and is never written to', () => {
  edit(tab.store, 'roi', { a: 1 });
  const text = '{"kind":"roi","version":1,"state":{"theirs":1}}';
  tab.store.look({ name: 'Theirs', slices: new Map([['roi', text]]) });
  edit(tab.store, 'roi', { a: 2 });
  tab.store.undo('undone');
  tab = tab.goToNextPage();
  expect(tab.store.readSlice('roi')).toBe(text);
  expect(stateIn(browser.openTab().store, 'roi')).toEqual({ a: 1 });
  tab.store.look(undefined);
  expect(stateIn(tab.store, 'roi')).toEqual({ a: 1 });
});

test('opening or making a workbook leaves the shared copy', () => {
  const copy = { name: 'Theirs', slices: new Map<string, string>() };
  tab.store.look(copy);
  const id = tab.store.create({ name: 'Mine' });
  expect(tab.store.current().kind).toBe('own');
  tab.store.look(copy);
  tab.store.open(id);
  expect(tab.goToNextPage().store.current().kind).toBe('own');
});

test('where nothing can be kept, work goes on in memory', () => {
  browser.local.isBlocked = true;
  const session = new FakeStorage();
  session.isBlocked = true;
  tab = browser.openTab(session);
  edit(tab.store, 'roi', { a: 1 });
  edit(tab.store, 'roi', { a: 2 });
  tab.store.undo('undone');
  expect(stateIn(tab.store, 'roi')).toEqual({ a: 1 });
  expect(tab.store.local.health()).toBe('blocked');
});

test('a page that the way back wakes knows what its tab did on the pages after it', () => {
  edit(tab.store, 'roi', { a: 1 });
  const asleep = tab;
  asleep.events.dispatchEvent(new Event('pagehide'));
  const next = browser.openTab(tab.session);
  edit(next.store, 'roi', { a: 2 });
  next.store.look({ name: 'Theirs', slices: new Map() });
  next.goToNextPage();
  asleep.events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(asleep.store.current().kind).toBe('visit');
  asleep.store.look(undefined);
  asleep.store.undo('undone');
  expect(stateIn(asleep.store, 'roi')).toEqual({ a: 1 });
});
