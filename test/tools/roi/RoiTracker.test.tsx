// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setPageStore } from '../../../src/browser/workbook/page-store.ts';
import type { SavedPlan } from '../../../src/tools/roi/model/saved-types.ts';
import { RoiTracker } from '../../../src/tools/roi/view/RoiTracker.tsx';
import { context } from '../site-context.ts';
import { readScenario } from './scenario.ts';

const { title, saved } = readScenario('cms-replacement');
const tracker = (change: Partial<SavedPlan> = {}, site = context) => (
  <RoiTracker saved={{ ...saved, ...change }} title={title} context={site} home="/" />
);

beforeEach(() => {
  vi.useFakeTimers();
  // As without a network.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
});
afterEach(() => {
  cleanup();
  setPageStore(undefined);
  localStorage.clear();
  sessionStorage.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, text: string) =>
  fireEvent.input(field(name), { target: { value: text } });
const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const figures = () =>
  [...document.querySelectorAll('.roi-value dd')].map(({ textContent }) => textContent);
const describedBy = (input: HTMLElement) =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
/** Opens what is folded under these words. */
const unfold = (name: string) => {
  const details = screen.getByText(name).closest('details');
  if (!details) throw new Error(`${name} folds nothing`);
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
};

/** The other ways to begin come in a file of their own. */
const openBeginnings = async () => {
  unfold('Start from something else');
  await vi.waitFor(() => screen.getByRole('button', { name: 'An empty plan', hidden: true }));
};

/** What the tracker tells a screen reader. */
const said = () => document.querySelector('.tool-bar [role=status]')?.textContent;
const linesIn = (name: string) =>
  within(screen.getByRole('list', { name })).getAllByRole('listitem');

const workedFigures = [
  '$4,083 more than the rate asks for',
  '$64,254 more than the rate asks for',
  '30.2 months in July 2029',
  '22.1 months in November 2028',
  '2% $100 of cost brings back $102',
  '32% $100 of cost brings back $132',
];

describe('the worked example', () => {
  test('is there without a script, as print: its figures, its chart and fields that wait', () => {
    const html = renderToString(tracker());
    expect(html).toContain('$64,254');
    expect(html).toContain('Implementation partner');
    expect(html).toMatch(/<fieldset[^>]* disabled/);
    expect(html).not.toContain('style=');
  });

  test('shows each figure on hard money beside hard and soft', () => {
    render(tracker());
    expect(figures()).toEqual(workedFigures);
    expect(screen.getByText('The plan pays on hard money alone.')).toBeTruthy();
  });

  test('draws a chart that says in words what it shows, with its months in a table', () => {
    render(tracker());
    const [chart] = screen.getAllByRole('img');
    expect(chart?.getAttribute('aria-label')).toMatchInlineSnapshot(
      `"Costs and benefits, added up month by month. Hard only: lowest at -$100,500 in month 3, $21,600 at the end. Hard and soft: lowest at -$133,500 in month 3, $97,500 at the end."`,
    );
    unfold('The months as a table');
    const table = screen.getByRole('table', { name: /month by month/, hidden: true });
    const rows = within(table).getAllByRole('row', { hidden: true });
    expect(rows).toHaveLength(38);
    expect(rows.at(-1)?.textContent).toBe('36 · Dec 2029$2,500$9,500$21,600$97,500');
  });

  test('says by department who pays and who gains, in the site’s own names', () => {
    render(tracker());
    const table = screen.getByRole('table', { name: 'Who pays, who gains' });
    expect(
      within(table)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toMatchInlineSnapshot(`
      [
        "WhoPaysGainsNet",
        " Platform$189,000 soft $24,000$135,300 soft $29,700-$53,700 soft $5,700",
        " Growth$18,000 $178,200 soft $79,200$160,200 soft $79,200",
        " Both$9,000 soft $9,000$0 -$9,000 soft -$9,000",
        "Together$216,000 soft $33,000$313,500 soft $108,900$97,500 soft $75,900",
      ]
    `);
  });

  test('has a label on every control', () => {
    render(tracker());
    for (const control of [...screen.getAllByRole('textbox'), ...screen.getAllByRole('combobox')]) {
      expect((control as HTMLInputElement).labels?.length).toBe(1);
    }
  });
});

describe('an edit', () => {
  test('recalculates at once', () => {
    render(tracker());
    type('Old license and hosting ended: Amount', '3.5k');
    expect(figures()[0]).toBe('$12,553 more than the rate asks for');
  });

  test('keeps what is typed until the field is left, then writes it as the site does', () => {
    render(tracker());
    type('Old license and hosting ended: Amount', '3.5k');
    expect(field('Old license and hosting ended: Amount').value).toBe('3.5k');
    fireEvent.blur(field('Old license and hosting ended: Amount'));
    expect(field('Old license and hosting ended: Amount').value).toBe('3,500');
  });

  test('is read as the locale writes numbers', () => {
    render(tracker({}, { ...context, locale: 'de-DE', currency: 'EUR' }));
    expect(field('Old license and hosting ended: Amount').value).toBe('3.200');
    type('Old license and hosting ended: Amount', '3.500,00 €');
    expect(figures()[0]).toMatch(/^12\.553/);
  });

  test.each([
    [
      'home',
      'Content migration: paid by',
      'it',
      () => screen.getByRole('row', { name: /Platform/ }).textContent,
    ],
    ['hardness', 'Content migration: Hard or soft', 'soft', () => figures()[0]],
    ['timing', 'Content migration: How often', 'monthly', () => figures()[0]],
    ['first month', 'Year', '2028', () => figures()[2]],
  ])('of the %s shows in the results', (_, name, value, read) => {
    render(tracker());
    const before = read();
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
    expect(read()).not.toBe(before);
  });

  test.each([
    ['Length in months', '48'],
    ['Discount rate a year', '0'],
    ['Old license and hosting ended: from month', '12'],
  ])('of "%s" shows in the results', (name, text) => {
    render(tracker());
    type(name, text);
    expect(figures()[1]).not.toBe(workedFigures[1]);
  });

  test('is told to a screen reader when typing pauses', () => {
    render(tracker());
    const before = said();
    type('Old license and hosting ended: Amount', '3.5k');
    expect(said()).toBe(before);
    wait(1000);
    expect(said()).toMatchInlineSnapshot(
      `"Net present value: $12,553 hard only, $72,724 hard and soft."`,
    );
  });

  test('can be undone and redone with the buttons and the keyboard', () => {
    render(tracker());
    type('Old license and hosting ended: Amount', '3');
    type('Old license and hosting ended: Amount', '3500');
    const edited = figures();
    press('Undo');
    expect(figures()).toEqual(workedFigures);
    expect(field('Old license and hosting ended: Amount').value).toBe('3,200');
    press('Redo');
    expect(figures()).toEqual(edited);
    fireEvent.keyDown(field('Old license and hosting ended: Amount'), { key: 'z', ctrlKey: true });
    expect(figures()).toEqual(workedFigures);
    fireEvent.keyDown(field('Old license and hosting ended: Amount'), {
      key: 'Z',
      metaKey: true,
      shiftKey: true,
    });
    expect(figures()).toEqual(edited);
  });

  test('gives way to the worked example, and undo brings it back', async () => {
    vi.useRealTimers();
    render(tracker());
    type('Old license and hosting ended: Amount', '3500');
    const edited = figures();
    await openBeginnings();
    press('Back to the worked example');
    expect(figures()).toEqual(workedFigures);
    press('Undo');
    expect(figures()).toEqual(edited);
  });
});

describe('a number that is not one', () => {
  test('gets an error at the field when typing pauses, and stays as typed', () => {
    render(tracker());
    type('Old license and hosting ended: Amount', 'twelve');
    const input = field('Old license and hosting ended: Amount');
    expect(input.getAttribute('aria-invalid')).toBe(null);
    wait(600);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(input)).toBe('This is not a number. Write one like 1,200.50.');
    fireEvent.blur(input);
    expect(input.value).toBe('twelve');
  });

  test('leaves the last good figures standing, marked as such', () => {
    render(tracker());
    type('Old license and hosting ended: Amount', 'twelve');
    wait(600);
    expect(figures()).toEqual(workedFigures);
    expect(screen.getByText(/These are the last good figures/)).toBeTruthy();
    wait(1000);
    expect(said()).toMatchInlineSnapshot(
      `"One field cannot be read. The figures are the last good ones."`,
    );
  });

  test('is reached from the mark by a link', () => {
    render(tracker());
    type('Old license and hosting ended: Amount', 'twelve');
    wait(600);
    fireEvent.click(screen.getByRole('link', { name: 'Old license and hosting ended: Amount' }));
    expect(document.activeElement).toBe(field('Old license and hosting ended: Amount'));
  });

  test('loses error and mark as soon as it is mended', () => {
    render(tracker());
    type('Old license and hosting ended: Amount', 'twelve');
    wait(600);
    type('Old license and hosting ended: Amount', '3200');
    expect(field('Old license and hosting ended: Amount').getAttribute('aria-invalid')).toBe(null);
    expect(screen.queryByText(/These are the last good figures/)).toBe(null);
  });

  test('is said in words for every field', () => {
    render(tracker());
    const wrong: [string, string][] = [
      ['Length in months', '3'],
      ['Discount rate a year', '200'],
      ['Old license and hosting ended: Amount', ''],
      ['Content migration: Amount', '-5'],
      ['Implementation partner: Amount', '1.200'],
      ['CRM and consent integrations: Amount', '€ 400'],
      ['Agency page-building fees saved: Amount', '5000bn'],
      ['Old license and hosting ended: from month', '40'],
      ["Editors' time saved: from month", '4.5'],
    ];
    for (const [name, text] of wrong) type(name, text);
    wait(600);
    const said = wrong.map(([name]) => `${name}: ${describedBy(field(name))}`);
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "Length in months: “Old license and hosting ended” starts in month 4. Write 4 or more, or start that line earlier.
      Discount rate a year: This is not a yearly rate. Write 0% to 100%.
      Old license and hosting ended: Amount: This is empty. Write a number, like 1,200.50.
      Content migration: Amount: Amounts have no minus sign here. Write it without one, and add a benefit for money that comes back.
      Implementation partner: Amount: This can be read in two ways. Write it like 1,200.50.
      CRM and consent integrations: Amount: This is in another currency. Write it in USD, like 1,200.50.
      Agency page-building fees saved: Amount: This is more than the tracker can add up. Write $1,000,000,000,000 at most.
      Old license and hosting ended: from month: This is out of range. Write a whole number from 0 to 36.
      Editors' time saved: from month: Months are whole here. Write a whole number from 0 to 36."
    `);
  });
});

describe('a line', () => {
  test('is added empty, with the cursor in its name', () => {
    render(tracker());
    press('Add a cost');
    expect(linesIn('Costs')).toHaveLength(7);
    expect(document.activeElement).toBe(field('Cost 7: What for'));
    expect(field('unnamed cost: Amount').value).toBe('');
    expect(figures()).toEqual(workedFigures);
  });

  test('is removed, the cursor goes to the next one, and undo brings it back', () => {
    render(tracker());
    press('Remove New license');
    expect(linesIn('Costs')).toHaveLength(5);
    expect(document.activeElement).toBe(field('Cost 2: What for'));
    expect(field('Cost 2: What for').value).toBe('Content migration');
    press('Undo');
    expect(linesIn('Costs')).toHaveLength(6);
    expect(figures()).toEqual(workedFigures);
  });

  test('that was the last one leaves the cursor on the button for a new one', () => {
    render(tracker({ lines: saved.lines.slice(0, 1) }));
    press('Remove Implementation partner');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a cost' }));
  });

  test('that undo takes away does not take the focus with it', () => {
    render(tracker());
    press('Add a benefit');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'z', ctrlKey: true });
    expect(linesIn('Benefits')).toHaveLength(4);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  });

  test('keeps its name on one line', () => {
    render(tracker());
    type('Cost 1: What for', 'Partner\nand more');
    expect(field('Cost 1: What for').value).toBe('Partner and more');
    expect(screen.getByRole('button', { name: 'Remove Partner and more' })).toBeTruthy();
  });
});

describe('an empty plan', () => {
  test('says so, offers to add a line, and shows no figures', () => {
    render(tracker({ lines: [] }));
    expect(screen.getByText(/This plan has no lines yet/)).toBeTruthy();
    expect(screen.queryByRole('img')).toBe(null);
    expect(screen.queryAllByRole('definition')).toEqual([]);
    press('Add a benefit');
    expect(figures()[0]).toBe('$0 exactly what the rate asks for');
  });

  test('becomes a result with one line', () => {
    render(tracker({ lines: [] }));
    press('Add a benefit');
    type('unnamed benefit: Amount', '100');
    expect(figures()).toMatchInlineSnapshot(`
      [
        "$3,119 more than the rate asks for",
        "$3,119 more than the rate asks for",
        "At once the plan is never behind",
        "At once the plan is never behind",
        "No costs nothing to divide by",
        "No costs nothing to divide by",
      ]
    `);
  });
});

test('a plan that falls behind again says so beside its payback', () => {
  const timing = { kind: 'once', start: 36 } as const;
  const [partner] = saved.lines;
  if (!partner) throw new Error('the worked example has lines');
  render(tracker({ lines: [...saved.lines, { ...partner, id: 'exit', timing }] }));
  expect(figures()[2]).toBe('30.2 months in July 2029, but $38,400 behind at the end');
});
