// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { setPageStore } from '../../../../../src/browser/workbook/page-store.ts';
import { most, type RoadmapState } from '../../../../../src/tools/roadmap/model/types.ts';
import { writeSaved } from '../../../../../src/tools/roadmap/model/units.ts';
import { FramePanel } from '../../../../../src/tools/roadmap/view/panels/FramePanel.tsx';
import { useRoadmap } from '../../../../../src/tools/roadmap/view/use-roadmap.ts';
import { context } from '../../../site-context.ts';
import { initiativeWith, roadmapWith, teamWith } from '../../roadmaps.ts';

let now: RoadmapState;

function Host({ saved }: { saved: ReturnType<typeof writeSaved>['state'] }) {
  const roadmap = useRoadmap(saved, 'A roadmap', context, 'tool');
  now = roadmap.state;
  return <FramePanel roadmap={roadmap} Part="h4" />;
}
const draw = (changes: Partial<RoadmapState> = {}) =>
  render(<Host saved={writeSaved(roadmapWith(changes), 'USD').state} />);
const button = (name: string) => screen.getByRole('button', { name });
const type = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
/** Of a list, or of a field for days. */
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const phases = () => now.phases.map(({ name, weeks }) => `${name} ${weeks}`);

afterEach(() => {
  cleanup();
  setPageStore(undefined);
  localStorage.clear();
  sessionStorage.clear();
});

describe('the start', () => {
  const dated = { milestones: [{ id: 'm', name: 'Launch', week: 8 }] };

  test('goes to the Monday of the chosen day, and says so', () => {
    draw();
    choose('First week', '2027-01-20');
    expect(now.start).toBe('2027-01-18');
    expect(
      screen.getByText('The week of Jan 18, 2027. A roadmap starts on a Monday.'),
    ).toBeTruthy();
  });

  test('leaves dates in the calendar', () => {
    draw(dated);
    choose('First week', '2027-01-18');
    expect(now.milestones[0]?.week).toBe(6);
  });

  test('or takes everything along', () => {
    draw(dated);
    choose('When the start changes', 'weeks');
    choose('First week', '2027-01-18');
    expect(now.milestones[0]?.week).toBe(8);
  });
});

test('value is given in points or in money', () => {
  draw();
  choose('Value is given in', 'money');
  expect(now.valueKind).toBe('money');
});

describe('phases', () => {
  test('have a name, and weeks', () => {
    draw();
    type('Phase 1 Name', 'First');
    type('First Weeks', '6');
    expect(phases()[0]).toBe('First 6');
  });

  test('change places, are added and taken out', () => {
    draw();
    fireEvent.click(button('Later of Quick wins'));
    expect(phases()).toEqual(['Foundation 8', 'Quick wins 4', 'Scale 8']);
    fireEvent.click(button('Earlier of Scale'));
    fireEvent.click(button('Take out Foundation'));
    fireEvent.click(button('Add a phase'));
    expect(phases()).toEqual(['Scale 8', 'Quick wins 4', 'New phase 8']);
  });

  test('the last one stays, and it is said why', () => {
    draw({ phases: [{ id: 'all', name: 'All', weeks: 9 }] });
    expect(button('Take out All').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Take out All'));
    expect(phases()).toEqual(['All 9']);
    expect(screen.getByText(/The last phase stays/)).toBeTruthy();
  });

  test('a full roadmap says how many it holds', () => {
    const full = Array.from({ length: most.phases }, (_, at) => ({
      id: `p${at}`,
      name: `P${at}`,
      weeks: 1,
    }));
    draw({ phases: full });
    expect(screen.queryByRole('button', { name: 'Add a phase' })).toBeNull();
    expect(screen.getByText('A roadmap holds 12 phases.')).toBeTruthy();
  });
});

describe('teams', () => {
  test('have a name, a side and days', () => {
    draw();
    type('Team 1 Name', 'Builders');
    choose('Builders Belongs to', 'shared');
    type('Builders Days a week', '7.5');
    expect(now.teams[0]).toMatchObject({ name: 'Builders', home: 'shared', days: 7.5 });
  });

  test('without days are told to be able to do nothing', () => {
    draw();
    type('Web team Days a week', '0');
    const field = screen.getByRole('textbox', { name: 'Web team Days a week' });
    const [, problem] = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(document.getElementById(problem ?? '')?.textContent).toBe(
      'A team without days can do nothing. Write how many it has.',
    );
  });

  test('are taken out with the effort that is named, and added', () => {
    draw({ initiatives: [initiativeWith({ id: 'a', efforts: { web: 3, content: 2 } })] });
    fireEvent.click(button('Take Web team out, with its effort in 1 initiative'));
    expect(now.initiatives[0]?.efforts).toEqual({ content: 2 });
    fireEvent.click(button('Add a team'));
    expect(now.teams.map(({ name }) => name)).toEqual(['Content', 'New team']);
  });

  test('none at all is said', () => {
    draw({ teams: [] });
    expect(screen.getByText(/There is no team yet/)).toBeTruthy();
  });
});

describe('weeks with other days', () => {
  const freeze = { id: 'x', from: 3, to: 4, days: 0, reason: 'freeze' } as const;

  test('begin after those that are there', () => {
    draw({ teams: [teamWith({ id: 'web', name: 'Web team', exceptions: [freeze] })] });
    fireEvent.click(button('Add weeks with other days of Web team'));
    expect(now.teams[0]?.exceptions[1]).toMatchObject({ from: 5, to: 5, days: 0 });
  });

  test('have a first and a last week, days and a reason', () => {
    draw({ teams: [teamWith({ id: 'web', name: 'Web team', exceptions: [freeze] })] });
    const of = 'change freeze of Web team';
    choose(`${of} to the week of`, '2027-02-18');
    choose(`${of} From the week of`, '2027-01-20');
    type(`${of} Days a week then`, '2.5');
    choose(`${of} Because of`, 'campaign');
    expect(now.teams[0]?.exceptions).toEqual([
      { id: 'x', from: 2, to: 6, days: 2.5, reason: 'campaign' },
    ]);
  });

  test('are taken out', () => {
    draw({ teams: [teamWith({ id: 'web', name: 'Web team', exceptions: [freeze] })] });
    fireEvent.click(button('Take out change freeze of Web team'));
    expect(now.teams[0]?.exceptions).toEqual([]);
  });
});

test('the sizes stand for days', () => {
  draw();
  type('Days of XL', '60');
  expect(now.sizes.XL).toBe(60);
});

test('milestones are added to the last week, named, dated and taken out', () => {
  draw();
  fireEvent.click(button('Add a milestone'));
  expect(now.milestones).toMatchObject([{ name: 'New milestone', week: 19 }]);
  type('Milestone 1 Name', 'Launch');
  choose('Launch In the week of', '2027-02-05');
  expect(now.milestones).toMatchObject([{ name: 'Launch', week: 4 }]);
  expect(screen.getByText('week 5 (Feb 1)')).toBeTruthy();
  fireEvent.click(button('Take out Launch'));
  expect(now.milestones).toEqual([]);
});
