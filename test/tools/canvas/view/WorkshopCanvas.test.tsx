// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { render as draw, hydrate } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pageStore, setPageStore } from '../../../../src/browser/workbook/page-store.ts';
import type { SavedCanvas } from '../../../../src/tools/canvas/model/saved-form.ts';
import { most, type SheetPlan } from '../../../../src/tools/canvas/model/types.ts';
import {
  WorkshopCanvas,
  type WorkshopCanvasProps,
} from '../../../../src/tools/canvas/view/WorkshopCanvas.tsx';
import { context } from '../../site-context.ts';
import { plan } from '../sheets.ts';

const canvas = (change: Partial<WorkshopCanvasProps> = {}) => (
  <WorkshopCanvas
    plan={plan}
    hasExample={false}
    title="Why are we doing this?"
    context={context}
    home="/"
    path="/workshops/shared-goals/canvas/"
    {...change}
  />
);
const saved: SavedCanvas = {
  sheets: { 'shared-goals': { texts: { goal: 'Nine days become two' } } },
};

/** Leaves the page. What is saved on the device stays. */
const leave = () => {
  cleanup();
  setPageStore(undefined);
};

afterEach(() => {
  leave();
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  vi.restoreAllMocks();
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const write = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const table = (name: string) => within(screen.getByRole('table', { name }));

test('before a script runs the sheet is there, with a field for every area and cell', () => {
  const page = renderToString(canvas());
  expect(page.match(/<textarea/g)).toHaveLength(2 + 2 * 2 + 2 * 1);
  expect(page).toContain('One sentence.');
  expect(page).toContain('Platform');
  expect(page).not.toContain('disabled');
  expect(page).not.toContain('Add a row');
});

describe('fields', () => {
  test('are called as their area, or by row and column, and say whose they are', () => {
    render(canvas());
    expect(field('The goal')).toBeTruthy();
    const waits = field('What waits');
    const described = (waits.getAttribute('aria-describedby') ?? '').split(' ');
    expect(document.getElementById(described[0] ?? '')?.textContent).toContain('Platform');
    expect(field('Numbers, row 2: Today')).toBeTruthy();
    expect(field('Growth, A good surprise: Visitors')).toBeTruthy();
    expect(table('Growth').getByRole('rowheader', { name: 'An ordinary day' })).toBeTruthy();
  });

  test('keep what is typed for the next page, and give it back step by step', () => {
    render(canvas());
    write('The goal', 'Nine days become two');
    write('Growth, A good surprise: Visitors', '60,000');
    leave();

    render(canvas());
    expect(field('The goal').value).toBe('Nine days become two');
    expect(field('Growth, A good surprise: Visitors').value).toBe('60,000');
    press('Undo');
    expect(field('Growth, A good surprise: Visitors').value).toBe('');
    press('Undo');
    expect(field('The goal').value).toBe('');
    press('Redo');
    expect(field('The goal').value).toBe('Nine days become two');
  });

  test('say when they are full', () => {
    render(canvas());
    write('The goal', 'x'.repeat(most.text));
    expect(screen.getByText(/holds 8,000 characters and is full/)).toBeTruthy();
    write('Numbers, row 1: Today', 'x'.repeat(most.cell));
    expect(screen.getByText(/This cell holds 800 characters and is full/)).toBeTruthy();
  });

  test('of another workshop keep their own text', () => {
    render(canvas());
    write('The goal', 'Nine days become two');
    leave();
    render(canvas({ plan: { ...plan, workshop: 'quick-wins' } }));
    expect(field('The goal').value).toBe('');
    write('The goal', 'Three wins');
    leave();
    render(canvas());
    expect(field('The goal').value).toBe('Nine days become two');
  });
});

describe('rows', () => {
  test('are added below, with the cursor in the new one, and taken out again', () => {
    render(canvas());
    press('Add a row to Numbers');
    expect(document.activeElement).toBe(field('Numbers, row 3: Number'));
    write('Numbers, row 3: Number', 'Urgent fixes');
    press('Take row 3 out of Numbers');
    expect(screen.queryByRole('textbox', { name: 'Numbers, row 3: Number' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Add a row to Numbers');
    press('Undo');
    expect(field('Numbers, row 3: Number').value).toBe('Urgent fixes');
  });

  test('that the sheet plans stay', () => {
    render(canvas());
    expect(screen.queryByRole('button', { name: /^Take row/ })).toBeNull();
  });
});

describe('an area that the sheet no longer has', () => {
  const smaller: SheetPlan = { ...plan, areas: plan.areas.slice(1) };

  test('shows what was written below the sheet, and lets it be taken out', () => {
    render(canvas());
    write('The goal', 'Nine days\nbecome two');
    leave();
    render(canvas({ plan: smaller }));
    const left = within(
      screen.getByRole('region', { name: 'Written in an area that this sheet no longer has' }),
    );
    expect(left.getByText(/Nine days\s+become two/)).toBeTruthy();
    fireEvent.click(left.getByRole('button', { name: /^Take it out ?: goal$/ }));
    expect(screen.queryByText(/Nine days/)).toBeNull();
    press('Undo');
    expect(screen.getByText(/Nine days/)).toBeTruthy();
  });
});

describe('a sheet', () => {
  test('may start filled in', () => {
    render(canvas({ saved }));
    expect(field('The goal').value).toBe('Nine days become two');
    expect(screen.getByText('Start from something else')).toBeTruthy();
  });

  test('starts empty on its own page, and offers to be seen filled in', () => {
    render(canvas({ hasExample: true }));
    expect(field('The goal').value).toBe('');
    expect(screen.getByText('See it filled in')).toBeTruthy();
  });

  test('is printed empty without losing what is on it', () => {
    render(canvas({ saved }));
    const seen: string[] = [];
    window.print = () => {
      const root = document.querySelector('.canvas');
      seen.push(`${root?.classList.contains('is-printed')} ${field('The goal').value}`);
    };
    press('Print it on A3');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    press('Print it empty');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(seen).toEqual(['true Nine days become two', 'true ']);
    expect(field('The goal').value).toBe('Nine days become two');
    expect(document.querySelector('.is-printed')).toBeNull();
  });

  test('that somebody shares is looked at and not changed', () => {
    render(canvas());
    const text = JSON.stringify({ kind: 'canvas', version: 1, state: saved });
    act(() => pageStore().look({ name: 'Theirs', slices: new Map([['canvas', text]]) }));
    expect(field('The goal').value).toBe('Nine days become two');
    expect(screen.getByText(/This is a copy to look at/)).toBeTruthy();
    expect(screen.getByRole('group', { name: 'The goal page' }).hasAttribute('disabled')).toBe(
      true,
    );
    expect(screen.queryByRole('button', { name: /Add a row/ })).toBeNull();
  });

  test('of a newer version is kept as it is', () => {
    render(canvas());
    write('The goal', 'Nine days become two');
    leave();
    const key = Object.keys(localStorage).find((name) => name.endsWith(':canvas')) ?? '';
    const later = JSON.stringify({ kind: 'canvas', version: 9, state: { more: true } });
    localStorage.setItem(key, later);
    render(canvas());
    expect(screen.getByText(/saved by a newer version/)).toBeTruthy();
    write('The goal', 'Nine days become one');
    expect(localStorage.getItem(key)).toBe(later);
  });
});

describe('the list of sheets', () => {
  const others = [
    { workshop: 'shared-goals', title: 'The goal page', of: 'Why?', href: '/workshops/a/canvas/' },
    { workshop: 'quick-wins', title: 'Win sheets', of: 'Wins', href: '/workshops/b/canvas/' },
  ];

  test('says which ones the workbook has something on', () => {
    render(canvas({ saved, others }));
    expect(screen.queryByText('written on')).toBeNull();
    write('The goal', 'Nine days become one');
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('written on');
    expect(second?.textContent).not.toContain('written on');
  });

  test('shows what was written on a sheet that the playbook no longer has', () => {
    render(canvas({ plan: { ...plan, workshop: 'gone' } }));
    write('The goal', 'Nine days become two');
    leave();
    render(canvas({ others }));
    expect(screen.getByRole('heading', { name: 'gone' })).toBeTruthy();
    expect(screen.getByText('Nine days become two')).toBeTruthy();
  });
});

describe('what is typed before a script is there', () => {
  /** The page as it comes, typed in, and then live. */
  const wake = (typed: Record<string, string>) => {
    const page = document.createElement('div');
    page.innerHTML = renderToString(canvas());
    document.body.append(page);
    for (const [name, text] of Object.entries(typed)) field(name).value = text;
    act(() => hydrate(canvas(), page));
    return () => draw(null, page);
  };

  test('is taken over', () => {
    const close = wake({ 'The goal': 'Nine days', 'Numbers, row 1: Today': '9' });
    expect(field('The goal').value).toBe('Nine days');
    expect(field('Numbers, row 1: Today').value).toBe('9');
    close();
    leave();
    render(canvas());
    expect(field('The goal').value).toBe('Nine days');
  });

  test('stands below what the workbook holds', () => {
    render(canvas());
    write('The goal', 'Nine days');
    leave();
    const close = wake({ 'The goal': 'become two' });
    expect(field('The goal').value).toBe('Nine days\nbecome two');
    close();
  });
});
