import { beforeEach, describe, expect, test } from 'vitest';
import { keys, type SavedSlice } from '../../../src/browser/workbook/workbook.ts';
import { edit, own, stateIn } from './edit.ts';
import { FakeBrowser, type FakeTab } from './fakes.ts';

let browser: FakeBrowser;
let tab: FakeTab;

beforeEach(() => {
  browser = new FakeBrowser();
  tab = browser.openTab();
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
