// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setPageStore, watchLinks } from '../../../src/browser/workbook/page-store.ts';
import { WorkbookBar } from '../../../src/browser/workbook/WorkbookBar.tsx';
import { keys } from '../../../src/browser/workbook/workbook.ts';
import { Counter } from './counter.tsx';
import { FakeBrowser, type FakeTab } from './fakes.ts';

let browser: FakeBrowser;
let tab: FakeTab;
const bar = <WorkbookBar kind="sheep" language="en" base="/playbook/" toolPath="/tools/sheep/" />;

beforeEach(() => {
  browser = new FakeBrowser();
  tab = browser.openTab();
  setPageStore(tab.store);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = () =>
  render(
    <>
      {bar}
      <Counter kind="sheep" />
    </>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const nameField = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Workbook' });
const said = () => document.querySelector('.workbook-said')?.textContent;
const theirs = '{"kind":"sheep","version":1,"state":{"count":42,"note":""}}';

test('without a script the bar is print: a way to all workbooks and no style', () => {
  const html = renderToString(bar);
  expect(html).toContain('href="/playbook/workbook/"');
  expect(html).not.toContain('data-live');
  expect(html).not.toContain('style=');
});

test('says that there is none, then which one the first change has started', () => {
  show();
  expect(screen.getByText('None yet. Your first change starts one.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Save file' })).toBe(null);
  press('Count');
  expect(nameField().value).toBe('Count sheep');
  expect(screen.getByText('Saved on this device')).toBeTruthy();
});

test('renames in place, in every tab', () => {
  show();
  press('Count');
  fireEvent.input(nameField(), { target: { value: '  Wool ' } });
  expect(browser.openTab().store.current()).toMatchObject({ head: { name: 'Wool' } });
  fireEvent.input(nameField(), { target: { value: ' ' } });
  fireEvent.blur(nameField());
  expect(nameField().value).toBe('Wool');
});

describe('a share link', () => {
  const makeLink = async () => {
    show();
    press('Count');
    tab.store.local.write(keys.slice('id1', 'goats'), theirs.replace('sheep', 'goats'));
    press('Share link');
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Share link' });
    return new URL(field.value);
  };

  test('leads to the tool’s page and holds its slice alone', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      clipboard: { writeText: async (text: string) => void copied.push(text) },
    });
    const link = await makeLink();
    expect(link.pathname).toBe('/playbook/tools/sheep/');
    expect(copied).toEqual([link.href]);
    expect(screen.getByText(`The link is copied: ${link.href.length} characters.`)).toBeTruthy();

    tab.fragment = link.hash;
    await act(() => watchLinks(tab.store));
    expect(tab.fragment).toBe('');
    const current = tab.store.current();
    expect(current).toMatchObject({ kind: 'visit', visit: { name: 'Count sheep' } });
    expect(current.kind === 'visit' && [...current.visit.slices.keys()]).toEqual(['sheep']);
  });

  test('is there to be copied by hand where the browser does not copy it', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    const link = await makeLink();
    expect(screen.getByText(`Copy the link by hand: ${link.href.length} characters.`)).toBeTruthy();
    press('Close');
    expect(screen.queryByRole('textbox', { name: 'Share link' })).toBe(null);
  });

  test('that is damaged is refused in words, and what is open stays', async () => {
    show();
    press('Count');
    tab.fragment = '#share=abc';
    await act(() => watchLinks(tab.store));
    expect(said()).toMatchInlineSnapshot(
      `"The shared link cannot be opened, and your workbooks stay as they are. Part of the link is missing or was changed on its way. Ask for it again."`,
    );
    expect(nameField().value).toBe('Count sheep');
  });
});

describe('a shared copy', () => {
  beforeEach(() => {
    show();
    press('Count');
    act(() => tab.store.look({ name: 'Theirs', slices: new Map([['sheep', theirs]]) }));
  });

  test('is said to be one, and left', () => {
    expect(screen.getByText(/You are looking at a shared copy of “Theirs”/)).toBeTruthy();
    press('Leave');
    expect(nameField().value).toBe('Count sheep');
  });

  test('is kept as a new workbook, which is then open', async () => {
    press('Keep as a new workbook');
    await waitFor(() => expect(nameField().value).toBe('Theirs'));
    expect(said()).toBe('Kept as a new workbook: “Theirs”.');
    expect(screen.getByText('42')).toBeTruthy();
    press('Count');
    expect(screen.getByText('43')).toBeTruthy();
  });
});

describe('a file', () => {
  const choose = (name: string, text: string) =>
    fireEvent.change(screen.getByLabelText('Open file', { selector: 'input' }), {
      target: { files: [new File([text], name)] },
    });

  test('is opened as a new workbook, and the one before it stays', async () => {
    show();
    press('Count');
    choose('flock.sheep.json', theirs);
    await waitFor(() => expect(nameField().value).toBe('flock'));
    expect(screen.getByText('42')).toBeTruthy();
    expect(browser.local.getItem(keys.slice('id1', 'sheep'))).toContain('"count":8');
  });

  test('that is none is refused in words', async () => {
    show();
    choose('photo.json', 'PK');
    await waitFor(() => expect(said()).not.toBe(''));
    expect(said()).toMatchInlineSnapshot(
      `"photo.json cannot be opened, and your workbooks stay as they are. It is damaged, or no workbook file: its text cannot be read as JSON."`,
    );
  });
});

test('reminds once of a file after many changes', () => {
  const reminder = () => screen.queryByText(/Many changes, and no file yet/);
  show();
  for (let at = 0; at < 24; at++) press('Count');
  expect(reminder()).toBe(null);
  press('Count');
  expect(reminder()).not.toBe(null);
  screen.getByRole('button', { name: 'Not now' }).focus();
  press('Not now');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Share link' }));
  for (let at = 0; at < 30; at++) press('Count');
  expect(reminder()).toBe(null);
});

test.each([
  ['full', { room: 10 }, /no room left/],
  ['blocked', { isBlocked: true }, /keeps nothing for this site/],
])('says when the storage is %s, and the work goes on', (_, trouble, words) => {
  Object.assign(browser.local, trouble);
  show();
  press('Count');
  expect(screen.getByRole('alert').textContent).toMatch(words);
  expect(screen.getByText('8')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save file' })).toBeTruthy();
});

test('a workbook of a newer format is said to be one, and nothing can be changed', () => {
  browser.local.setItem(keys.open, 'a1');
  browser.local.setItem(keys.head('a1'), '{"version":2}');
  show();
  expect(screen.getByText(/saved by a newer version of this playbook/)).toBeTruthy();
  expect(screen.getByText(/read-only, \{"kind":"newer"\}/)).toBeTruthy();
  press('Count');
  expect([...browser.local.texts.values()]).toEqual(['a1', '{"version":2}']);
});
