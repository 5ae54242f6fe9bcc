// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setPageStore } from '../../../src/browser/workbook/page-store.ts';
import { keys } from '../../../src/browser/workbook/workbook.ts';
import { Counter } from './counter.tsx';
import { FakeBrowser, type FakeTab } from './fakes.ts';

let browser: FakeBrowser;
let tab: FakeTab;

beforeEach(() => {
  browser = new FakeBrowser();
  tab = browser.openTab();
  setPageStore(tab.store);
});
afterEach(cleanup);

const tool = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string, button: string) =>
  fireEvent.click(tool(name).getByRole('button', { name: button }));
const type = (name: string, note: string) =>
  fireEvent.input(tool(name).getByRole('textbox'), { target: { value: note } });
const count = (name: string) => tool(name).getByRole('status').textContent;
const note = (name: string) => tool(name).getByRole<HTMLInputElement>('textbox').value;
const line = (name: string, part: 'state' | 'step') =>
  screen.getByRole('region', { name }).querySelector(`.${part}`)?.textContent;

/** Leaves the page for one with these tools. */
function goTo(...kinds: string[]) {
  cleanup();
  tab = tab.goToNextPage();
  setPageStore(tab.store);
  show(...kinds);
}
const show = (...kinds: string[]) =>
  render(kinds.map((kind) => <Counter key={kind} kind={kind} />));
const saved = (kind: string) => {
  const open = browser.local.getItem(keys.open) ?? '';
  const text = browser.local.getItem(keys.slice(open, kind));
  return text === null ? undefined : JSON.parse(text);
};

describe('a tool', () => {
  test('shows its start without a script, and while nothing is open', () => {
    expect(renderToString(<Counter kind="sheep" />)).toContain('<output>7</output>');
    show('sheep');
    expect(count('sheep')).toBe('7');
    expect(line('sheep', 'state')).toBe('no workbook');
    expect(browser.local.length).toBe(0);
  });

  test('makes a workbook with its first change, and saves at once', () => {
    show('sheep');
    press('sheep', 'Count');
    expect(saved('sheep')).toEqual({ kind: 'sheep', version: 1, state: { count: 8, note: '' } });
    expect(line('sheep', 'state')).toBe('Count sheep, can undo');
    expect(line('sheep', 'step')).toBe('Count sheep');
    type('sheep', 'b');
    type('sheep', 'black');
    expect(saved('sheep').state.note).toBe('black');
    expect(line('sheep', 'step')).toBe('');
  });

  test('shows what is saved once it is live', () => {
    show('sheep');
    press('sheep', 'Count');
    goTo('sheep');
    expect(count('sheep')).toBe('8');
  });

  test('keeps the identity of its state while nothing changes', () => {
    let drawn: unknown[] = [];
    const { rerender } = render(<Counter kind="sheep" onDraw={(state) => drawn.push(state)} />);
    press('sheep', 'Count');
    drawn = [];
    rerender(<Counter kind="sheep" onDraw={(state) => drawn.push(state)} />);
    act(() => tab.store.tell());
    act(() => tab.tellStorage(null));
    expect(drawn.length).toBeGreaterThan(2);
    expect(new Set(drawn).size).toBe(1);
  });

  test('agrees with another one of its kind on the page', () => {
    render(
      <>
        <Counter kind="sheep" name="first" />
        <Counter kind="sheep" name="second" />
      </>,
    );
    press('first', 'Count');
    press('second', 'Count');
    expect([count('first'), count('second')]).toEqual(['9', '9']);
    press('first', 'Undo');
    expect([count('first'), count('second')]).toEqual(['8', '8']);
  });

  test('shows its start again where the open workbook has no slice of it', () => {
    show('sheep');
    press('sheep', 'Count');
    act(() => void tab.store.create({ name: 'Another' }));
    expect(count('sheep')).toBe('7');
    expect(line('sheep', 'state')).toBe('Another');
  });
});

describe('undo', () => {
  test('takes back typing as one step, and a field that was left ends it', () => {
    show('sheep');
    type('sheep', 'a');
    type('sheep', 'ab');
    fireEvent.blur(tool('sheep').getByRole('textbox'));
    type('sheep', 'abc');
    press('sheep', 'Undo');
    expect(note('sheep')).toBe('ab');
    press('sheep', 'Undo');
    expect(note('sheep')).toBe('');
    expect(line('sheep', 'state')).toBe('Count sheep, can redo');
    press('sheep', 'Redo');
    press('sheep', 'Redo');
    expect(note('sheep')).toBe('abc');
  });

  test('works on another page, in another tool, and says so', () => {
    show('sheep');
    press('sheep', 'Count');
    goTo('goats');
    press('goats', 'Undo');
    expect(line('goats', 'step')).toMatchInlineSnapshot(`"Undone in another tool: Count sheep"`);
    expect(saved('sheep').state.count).toBe(7);
    press('goats', 'Redo');
    expect(line('goats', 'step')).toMatchInlineSnapshot(
      `"Done again in another tool: Count sheep"`,
    );
    goTo('sheep');
    expect(count('sheep')).toBe('8');
    press('sheep', 'Undo');
    expect(line('sheep', 'step')).toMatchInlineSnapshot(`"Undone: Count sheep"`);
  });
});

describe('another tab', () => {
  test('is shown at once', () => {
    show('sheep');
    press('sheep', 'Count');
    const other = browser.openTab();
    const id = browser.local.getItem(keys.open) ?? '';
    act(() => {
      other.store.local.write(
        keys.slice(id, 'sheep'),
        JSON.stringify({ kind: 'sheep', version: 1, state: { count: 50, note: '' } }),
      );
    });
    expect(count('sheep')).toBe('50');
  });
});

test('a change that this tab was not told of is not written over', () => {
  show('sheep');
  press('sheep', 'Count');
  const text = JSON.stringify({ kind: 'sheep', version: 1, state: { count: 50, note: 'theirs' } });
  browser.local.texts.set(keys.slice('id1', 'sheep'), text);
  press('sheep', 'Count');
  expect(saved('sheep').state).toEqual({ count: 51, note: 'theirs' });
});

describe('a slice that cannot be opened here', () => {
  test.each([
    ['{"kind":"sheep","version":9,"state":{}}', '{"kind":"newer"}'],
    [
      '{"kind":"sheep","vers',
      '{"kind":"refused","reason":"\\"{\\\\\\"kind\\\\\\":\\\\\\"sheep\\\\\\",\\\\\\"vers\\" is no count"}',
    ],
  ])('%s is kept untouched, and said so', (text, refusal) => {
    tab.store.create({ name: 'Count sheep', slices: new Map([['sheep', text]]) });
    show('sheep');
    expect(count('sheep')).toBe('7');
    expect(line('sheep', 'state')).toBe(`Count sheep, ${refusal}`);
    press('sheep', 'Count');
    expect(count('sheep')).toBe('7');
    expect(browser.local.getItem(keys.slice('id1', 'sheep'))).toBe(text);
  });
});

test('a shared copy is shown, and nothing in it can be changed', () => {
  show('sheep');
  press('sheep', 'Count');
  const mine = saved('sheep');
  const text = JSON.stringify({ kind: 'sheep', version: 1, state: { count: 42, note: '' } });
  act(() => tab.store.look({ name: 'Theirs', slices: new Map([['sheep', text]]) }));
  expect(count('sheep')).toBe('42');
  expect(line('sheep', 'state')).toBe('Theirs, read-only');
  press('sheep', 'Count');
  press('sheep', 'Undo');
  expect(count('sheep')).toBe('42');
  goTo('sheep');
  expect(count('sheep')).toBe('42');
  act(() => tab.store.look(undefined));
  expect(count('sheep')).toBe('8');
  expect(saved('sheep')).toEqual(mine);
});
