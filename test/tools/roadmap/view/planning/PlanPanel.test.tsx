// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setPageStore } from '../../../../../src/browser/workbook/page-store.ts';
import type { SavedRoadmap } from '../../../../../src/tools/roadmap/model/saved-types.ts';
import type { Initiative, RoadmapState } from '../../../../../src/tools/roadmap/model/types.ts';
import { writeSaved } from '../../../../../src/tools/roadmap/model/units.ts';
import { ComparePanel } from '../../../../../src/tools/roadmap/view/planning/ComparePanel.tsx';
import { PlanPanel } from '../../../../../src/tools/roadmap/view/planning/PlanPanel.tsx';
import { WhyHere } from '../../../../../src/tools/roadmap/view/planning/WhyHere.tsx';
import { useRoadmap } from '../../../../../src/tools/roadmap/view/use-roadmap.ts';
import { context } from '../../../site-context.ts';
import { initiativeWith, roadmapWith } from '../../roadmaps.ts';

/** Takes the web team for so many weeks on its own. */
const webWork = (title: string, weeks: number, rest: Partial<Initiative> = {}) =>
  initiativeWith({
    id: title.toLowerCase(),
    title,
    efforts: { web: weeks * 10 },
    length: { kind: 'weeks', weeks },
    ...rest,
  });

function Host({ saved }: { saved: SavedRoadmap }) {
  const roadmap = useRoadmap(saved, 'A roadmap', context, 'tool');
  return (
    <>
      <PlanPanel roadmap={roadmap} Part="h4" />
      <ComparePanel roadmap={roadmap} Part="h4" />
      {roadmap.state.initiatives.map(({ id, title, week }) => (
        <section key={id} aria-label={title} data-week={week}>
          <WhyHere roadmap={roadmap} initiative={id} />
        </section>
      ))}
      <button type="button" onClick={() => roadmap.send({ type: 'undone' })}>
        Undo
      </button>
    </>
  );
}
const show = (changes: Partial<RoadmapState>) => {
  const saved = writeSaved(roadmapWith(changes), 'USD').state as SavedRoadmap;
  return render(<Host saved={saved} />);
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const weekOf = (title: string) => screen.getByRole('region', { name: title }).dataset.week;
const propose = async () => {
  press(/^(Propose a plan|Plan again)$/);
  await waitFor(() => screen.getByRole('button', { name: 'Plan again' }), { timeout: 3000 });
};

beforeEach(() => {
  // As where there are no workers: it plans in slices on this thread.
  vi.stubGlobal('Worker', undefined);
});
afterEach(() => {
  cleanup();
  setPageStore(undefined);
  localStorage.clear();
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

const two = [
  webWork('Less', 3, { points: 1, week: 0 }),
  webWork('More', 2, { points: 9, week: 3 }),
];

test('a proposal moves nothing until it is accepted, and undo takes it back', async () => {
  show({ initiatives: two });
  await propose();
  await waitFor(() => screen.getByRole('button', { name: 'Accept all 2 moves' }));
  expect(screen.getByText('All 2 fit; done in week 5.')).toBeTruthy();
  const moves = screen.getByRole('region', { name: 'What would move' });
  const row = within(moves).getByRole('row', { name: /^More/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent?.trim()),
  ).toEqual([
    'week 4 (Jan 25)',
    'week 1 (Jan 4)',
    'Starts at once: nothing is in its way. Because of it, others move as well: Less.',
    'Accept',
  ]);
  expect([weekOf('Less'), weekOf('More')]).toEqual(['0', '3']);
  press('Accept all 2 moves');
  expect([weekOf('Less'), weekOf('More')]).toEqual(['2', '0']);
  expect(screen.getByText(/Nothing moves: /)).toBeTruthy();
  press('Undo');
  expect([weekOf('Less'), weekOf('More')]).toEqual(['0', '3']);
});

test('one move is accepted alone, and the proposal stays', async () => {
  show({ initiatives: two });
  await propose();
  await waitFor(() => screen.getByRole('button', { name: 'Accept the move of More' }));
  press('Accept the move of More');
  expect([weekOf('Less'), weekOf('More')]).toEqual(['0', '0']);
  expect(screen.queryByText(/has changed since/)).toBe(null);
  expect(screen.getByRole('button', { name: 'Accept this move' })).toBeTruthy();
  press('Discard the proposal');
  expect(screen.queryByText(/All 2 fit/)).toBe(null);
});

test('another aim makes the proposal stale', async () => {
  show({ initiatives: two });
  await propose();
  fireEvent.click(screen.getByRole('radio', { name: 'All done early' }));
  expect(screen.getByText('The roadmap has changed since. Plan again.')).toBeTruthy();
});

test('what does not fit has ways to make it fit, and taking one plans again', async () => {
  show({
    phases: [{ id: 'all', name: 'All', weeks: 4 }],
    initiatives: [webWork('More', 3, { points: 9 }), webWork('Less', 2, { points: 1 })],
  });
  await propose();
  expect(screen.getByText(/it would end in week 5/)).toBeTruthy();
  press('What would make it fit for Less');
  await waitFor(() => screen.getByRole('button', { name: /^Do this Make All/ }), { timeout: 3000 });
  press('Do this Make All 1 week longer.');
  await waitFor(() => screen.getByText('All 2 fit; done in week 5.'), { timeout: 3000 });
  expect(weekOf('Less')).toBe(undefined);
});

test('why here is said in a sentence', () => {
  show({
    initiatives: [
      initiativeWith({ id: 'banner', title: 'Banner', efforts: { content: 5 }, week: 2 }),
      webWork('Shop', 3, { week: 3 }),
      webWork('Pages', 1, { week: 6, dependsOn: ['banner'] }),
    ],
  });
  expect(screen.getByRole('region', { name: 'Pages' }).textContent).toBe(
    'Waits for Banner until the end of week 3, then for Web team, too full until the end of week 6 with Shop.',
  );
});

test('a plan is kept under a name, and compared with the plan as it is now', async () => {
  show({ initiatives: two });
  expect(screen.getByText(/Keep a plan or ask for a proposal/)).toBeTruthy();
  fireEvent.input(screen.getByRole('textbox', { name: 'Name of the plan' }), {
    target: { value: 'Before' },
  });
  press('Keep this plan');
  expect(screen.getByRole('combobox', { name: 'with' })).toHaveProperty(
    'value',
    expect.any(String),
  );
  expect(screen.getByText('Nothing moves between the two.')).toBeTruthy();
  await propose();
  await waitFor(() => screen.getByRole('button', { name: 'Accept all 2 moves' }));
  press('Accept all 2 moves');
  const other = screen.getByRole<HTMLSelectElement>('combobox', { name: 'with' });
  const { value } = within(other).getByRole<HTMLOptionElement>('option', { name: 'Before' });
  fireEvent.change(other, { target: { value } });
  const table = screen.getByRole('table', { name: 'What moves' });
  expect(within(table).getByRole('row', { name: /^More/ }).textContent).toBe(
    'Moreweek 1 (Jan 4)week 4 (Jan 25)',
  );
  press('Forget Before');
  expect(screen.queryByRole('button', { name: 'Forget Before' })).toBe(null);
});
