// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { setPageStore } from '../../../../../src/browser/workbook/page-store.ts';
import type { SavedRoadmap } from '../../../../../src/tools/roadmap/model/saved-types.ts';
import type { RoadmapState } from '../../../../../src/tools/roadmap/model/types.ts';
import { writeSaved } from '../../../../../src/tools/roadmap/model/units.ts';
import { ListFace } from '../../../../../src/tools/roadmap/view/list/ListFace.tsx';
import { ImportInitiatives } from '../../../../../src/tools/roadmap/view/panels/ImportInitiatives.tsx';
import { useRoadmap } from '../../../../../src/tools/roadmap/view/use-roadmap.ts';
import { context } from '../../../site-context.ts';
import { initiativeWith, roadmapWith } from '../../roadmaps.ts';

const small = roadmapWith({
  initiatives: [
    initiativeWith({ id: 'banner', title: 'Consent banner', efforts: { web: 5 }, week: -1 }),
    initiativeWith({ id: 'pages', title: 'Landing pages', efforts: { content: 'S' }, points: 8 }),
    initiativeWith({ id: 'audit', title: 'Audit', status: 'done', points: 2 }),
  ],
});

function List({ saved }: { saved: SavedRoadmap }) {
  const roadmap = useRoadmap(saved, 'A roadmap', context, 'roadmap');
  return (
    <>
      <ListFace roadmap={roadmap} />
      <ImportInitiatives roadmap={roadmap} Part="h4" />
      <output aria-label="opened">{roadmap.edited}</output>
      <output aria-label="efforts">
        {JSON.stringify(roadmap.state.initiatives.map(({ efforts }) => efforts))}
      </output>
    </>
  );
}

const draw = (state: RoadmapState = small) =>
  render(<List saved={writeSaved(state, 'USD').state} />);
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const titles = () =>
  screen
    .getAllByRole<HTMLInputElement>('textbox', { name: /^Initiative of/ })
    .map(({ value }) => value);
const type = (element: HTMLElement, value: string) =>
  fireEvent.input(element, { target: { value } });
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

afterEach(() => {
  cleanup();
  setPageStore(undefined);
  localStorage.clear();
  sessionStorage.clear();
});

describe('the list', () => {
  test('takes days and sizes in place', () => {
    draw();
    type(field('Effort of Web team of Consent banner'), '7.5');
    type(field('Effort of Content of Consent banner'), 'm');
    expect(screen.getByLabelText('efforts').textContent).toBe(
      '[{"web":7.5,"content":"M"},{"content":"S"},{}]',
    );
  });

  test('goes to the same field of the next row on Enter, and back with Shift', () => {
    draw();
    const first = field('Value of Consent banner');
    first.focus();
    fireEvent.keyDown(first, { key: 'Enter' });
    expect(document.activeElement).toBe(field('Value of Landing pages'));
    fireEvent.keyDown(field('Value of Landing pages'), { key: 'Enter', shiftKey: true });
    expect(document.activeElement).toBe(first);
  });

  test('says in the row what does not add up', () => {
    draw();
    const row = field('Initiative of Consent banner').closest('tr');
    expect(row?.textContent).toContain('before the roadmap');
  });

  test('sorts by a heading, the other way, and not at all', () => {
    draw();
    const sort = () => fireEvent.click(screen.getByRole('button', { name: /^Value/ }));
    const heading = () => screen.getByRole('columnheader', { name: /^Value/ });
    sort();
    expect(titles()).toEqual(['Audit', 'Landing pages', 'Consent banner']);
    expect(heading().getAttribute('aria-sort')).toBe('ascending');
    sort();
    expect(titles()).toEqual(['Landing pages', 'Audit', 'Consent banner']);
    expect(heading().getAttribute('aria-sort')).toBe('descending');
    sort();
    expect(titles()).toEqual(['Consent banner', 'Landing pages', 'Audit']);
    expect(heading().getAttribute('aria-sort')).toBeNull();
  });

  test('keeps its order while somebody types in the sorted column', () => {
    draw();
    fireEvent.click(screen.getByRole('button', { name: /^Value/ }));
    type(field('Value of Audit'), '10');
    expect(titles()).toEqual(['Audit', 'Landing pages', 'Consent banner']);
  });

  test('shows what is asked for, and counts it', () => {
    draw();
    choose('With the status', 'done');
    expect(titles()).toEqual(['Audit']);
    expect(screen.getByText('1 of 3 initiatives shown.')).toBeTruthy();
    choose('With the status', 'dropped');
    expect(screen.getByText(/No initiative is like this/)).toBeTruthy();
  });

  test('takes out what is chosen and shown', () => {
    draw();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose Audit' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose Landing pages' }));
    choose('With the status', 'done');
    fireEvent.click(screen.getByRole('button', { name: 'Take out 1' }));
    choose('With the status', '');
    expect(titles()).toEqual(['Consent banner', 'Landing pages']);
  });

  test('opens the details', () => {
    draw();
    fireEvent.click(screen.getByRole('button', { name: 'Details of Audit' }));
    expect(screen.getByLabelText('opened').textContent).toBe('audit');
  });

  test('says so when it is empty', () => {
    draw(roadmapWith());
    expect(screen.getByText(/Nothing is on the list yet/)).toBeTruthy();
  });
});

describe('bringing in a list', () => {
  const paste = (text: string) => type(field('Or paste rows here'), text);

  test('shows the columns, counts live, and adds', () => {
    draw();
    paste('Summary,Team B effort,Odd\nNew shop,4,x');
    const mapping = within(screen.getByRole('table', { name: 'What each column means' }));
    expect(
      mapping.getByRole<HTMLSelectElement>('combobox', { name: 'Is taken as of Summary' }).value,
    ).toBe('title');
    choose('Is taken as of Summary', 'none');
    expect(screen.getByText(/Nothing would be added/)).toBeTruthy();
    choose('Is taken as of Summary', 'title');
    expect(screen.getByText(/1 initiative would be added.*New: Team B/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Add 1' }));
    expect(titles()).toContain('New shop');
    expect(screen.getByText('1 initiative is added. Undo takes them out again.')).toBeTruthy();
  });

  test('asks for the order of dates that can be read in two ways', () => {
    draw();
    paste('Title,Due by\nNew shop,3/4/2027');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /^Dates like/ }).value).toBe(
      'month-first',
    );
  });

  test('opens for rows that are pasted into a title', async () => {
    draw();
    fireEvent.paste(field('Initiative of Audit'), {
      clipboardData: { getData: () => 'Title\tWeeks\nNew shop\t3' },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Add 1' }));
    expect(titles()).toContain('New shop');
    expect(titles()).toContain('Audit');
  });
});
