import { beforeEach, describe, expect, test } from 'vitest';
import type { WorkbookStore } from '../../../src/browser/workbook/store.ts';
import { keys, type SavedSlice } from '../../../src/browser/workbook/workbook.ts';
import type { Step } from '../../../src/lib/undo.ts';
import { FakeBrowser, FakeStorage, type FakeTab } from './fakes.ts';

let browser: FakeBrowser;
let tab: FakeTab;

beforeEach(() => {
  browser = new FakeBrowser();
  tab = browser.openTab();
});

const slice = (kind: string, state: unknown): SavedSlice => ({ kind, version: 1, state });
const own: Step = { kind: 'own' };

/** Changes a slice as a tool does. */
function edit(store: WorkbookStore, kind: string, state: unknown, step = own, label = '') {
  const text = store.readSlice(kind);
  const saved = slice(kind, state);
  store.change({
    saved,
    text: JSON.stringify(saved),
    before: text === undefined ? slice(kind, {}) : JSON.parse(text),
    step,
    label,
    newWorkbookName: 'Replace the CMS',
  });
}
const stateIn = ({ readSlice }: WorkbookStore, kind: string) => {
  const text = readSlice(kind);
  return text === undefined ? undefined : JSON.parse(text).state;
};
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

describe('undo', () => {
  test('goes through the tools in the order in which they were changed', () => {
    edit(tab.store, 'roi', { a: 1 });
    edit(tab.store, 'roadmap', { b: 1 }, own, 'Phase moved');
    edit(tab.store, 'roi', { a: 2 });
    tab.store.undo('undone');
    expect(tab.store.undo('undone')).toEqual({
      direction: 'undone',
      of: 'roadmap',
      label: 'Phase moved',
      extent: 'whole',
    });
    expect([stateIn(tab.store, 'roi'), stateIn(tab.store, 'roadmap')]).toEqual([{ a: 1 }, {}]);
    tab.store.undo('redone');
    tab.store.undo('redone');
    expect([stateIn(tab.store, 'roi'), stateIn(tab.store, 'roadmap')]).toEqual([
      { a: 2 },
      { b: 1 },
    ]);
    expect(tab.store.canTake('redone')).toBe(false);
    expect(tab.store.undo('redone')).toBeUndefined();
  });

  test('survives the way from page to page, and belongs to the tab', () => {
    edit(tab.store, 'roi', { a: 1 });
    edit(tab.store, 'roi', { a: 2 });
    tab = tab.goToNextPage().goToNextPage();
    expect(browser.openTab().store.canTake('undone')).toBe(false);
    expect(tab.store.undo('undone')?.extent).toBe('whole');
    expect(stateIn(tab.store, 'roi')).toEqual({ a: 1 });
    tab = tab.goToNextPage();
    tab.store.undo('redone');
    expect(stateIn(tab.store, 'roi')).toEqual({ a: 2 });
  });

  test('is of the open workbook, and waits while another one is open', () => {
    edit(tab.store, 'roi', { a: 1 });
    tab.store.create({ name: 'B' });
    expect(tab.store.canTake('undone')).toBe(false);
    edit(tab.store, 'roi', { z: 1 });
    tab.store.open('id1');
    tab.store.undo('undone');
    expect(stateIn(tab.store, 'roi')).toEqual({});
    tab.store.open('id2');
    expect(stateIn(tab.store, 'roi')).toEqual({ z: 1 });
  });

  test('writes no history while one types', () => {
    for (let at = 0; at < 5; at++) edit(tab.store, 'roi', { a: at });
    expect(tab.session.length).toBe(0);
  });
});

describe('undo of what another tab has changed meanwhile', () => {
  const isNumber = ({ state }: SavedSlice) => typeof (state as { a?: unknown }).a === 'number';

  beforeEach(() => {
    edit(tab.store, 'roi', { a: 1, b: 1 });
    edit(tab.store, 'roi', { a: 2, b: 2 });
  });

  test('is made where it fits, if the tool accepts the outcome', () => {
    tab.store.join('roi', isNumber);
    edit(browser.openTab().store, 'roi', { a: 2, b: 2, c: 3 });
    expect(tab.store.undo('undone')?.extent).toBe('whole');
    expect(stateIn(tab.store, 'roi')).toEqual({ a: 1, b: 1, c: 3 });
  });

  test('is made in part where only a part fits, and redo takes back that part', () => {
    tab.store.join('roi', isNumber);
    edit(browser.openTab().store, 'roi', { a: 2, b: 9 });
    expect(tab.store.undo('undone')?.extent).toBe('part');
    expect(stateIn(tab.store, 'roi')).toEqual({ a: 1, b: 9 });
    expect(tab.store.undo('redone')?.extent).toBe('whole');
    expect(stateIn(tab.store, 'roi')).toEqual({ a: 2, b: 9 });
  });

  test.each<[string, unknown, ((saved: SavedSlice) => boolean) | undefined]>([
    ['nothing of it fits', { a: 8, b: 8 }, isNumber],
    ['the tool refuses the outcome', { a: 2, b: 2, c: 3 }, () => false],
    ['the tool is not on the page to judge', { a: 2, b: 2, c: 3 }, undefined],
  ])('is dropped, and the slice stays, when %s', (_, theirs, accepts) => {
    if (accepts) tab.store.join('roi', accepts);
    edit(browser.openTab().store, 'roi', theirs);
    expect(tab.store.undo('undone')).toMatchObject({ extent: 'nothing' });
    expect(stateIn(tab.store, 'roi')).toEqual(theirs);
    expect(tab.store.canTake('redone')).toBe(false);
    // The step before it is next.
    expect(tab.store.canTake('undone')).toBe(true);
  });

  test('is dropped when the slice is gone or damaged, which stays as it is', () => {
    browser.local.setItem(keys.slice('id1', 'roi'), '{"kind":"roi","vers');
    expect(tab.store.undo('undone')).toMatchObject({ extent: 'nothing' });
    expect(browser.local.getItem(keys.slice('id1', 'roi'))).toBe('{"kind":"roi","vers');
    browser.local.removeItem(keys.slice('id1', 'roi'));
    expect(tab.store.undo('undone')).toMatchObject({ extent: 'nothing' });
    expect(browser.local.getItem(keys.slice('id1', 'roi'))).toBe(null);
  });

  test('is known for that on the next page too', () => {
    tab = tab.goToNextPage();
    edit(browser.openTab().store, 'roi', { a: 2, b: 2, c: 3 });
    expect(tab.store.undo('undone')).toMatchObject({ extent: 'nothing' });
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
