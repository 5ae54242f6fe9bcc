// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { setPageStore } from '../../../../../src/browser/workbook/page-store.ts';
import type { SavedRoadmap } from '../../../../../src/tools/roadmap/model/saved-types.ts';
import type { RoadmapState } from '../../../../../src/tools/roadmap/model/types.ts';
import { writeSaved } from '../../../../../src/tools/roadmap/model/units.ts';
import { TimelineFace } from '../../../../../src/tools/roadmap/view/timeline/TimelineFace.tsx';
import { useRoadmap } from '../../../../../src/tools/roadmap/view/use-roadmap.ts';
import { context } from '../../../site-context.ts';
import { initiativeWith, roadmapWith } from '../../roadmaps.ts';

const weeks = (count: number) => ({ kind: 'weeks' as const, weeks: count });

/** A banner, pages that wait for it, a fixed launch, one thing that is done, and one without a start. */
const small = roadmapWith({
  teams: [
    {
      id: 'web',
      name: 'Web team',
      home: 'it',
      days: 10,
      exceptions: [{ id: 'freeze', from: 9, to: 10, days: 0, reason: 'freeze' }],
    },
    { id: 'content', name: 'Content', home: 'marketing', days: 5, exceptions: [] },
  ],
  initiatives: [
    initiativeWith({
      id: 'banner',
      title: 'Consent banner',
      sponsor: 'it',
      week: 0,
      efforts: { web: 24 },
      length: weeks(2),
      must: { by: 'it', reason: 'The law' },
    }),
    initiativeWith({
      id: 'pages',
      title: 'Landing pages',
      sponsor: 'marketing',
      week: 4,
      efforts: { content: 5 },
      length: weeks(3),
      dependsOn: ['banner'],
    }),
    initiativeWith({
      id: 'launch',
      title: 'Launch',
      week: 12,
      isPinned: true,
      efforts: { web: 2 },
    }),
    initiativeWith({ id: 'audit', title: 'Audit', week: 2, status: 'done', efforts: { web: 1 } }),
    initiativeWith({ id: 'idea', title: 'Chat on every page' }),
  ],
  milestones: [{ id: 'm', name: 'The contract ends', week: 6 }],
});

function Timeline({ saved }: { saved: SavedRoadmap }) {
  const roadmap = useRoadmap(saved, 'A roadmap', context, 'roadmap');
  return (
    <>
      <TimelineFace roadmap={roadmap} />
      <output aria-label="opened">{roadmap.edited}</output>
    </>
  );
}

const draw = (state: RoadmapState = small) =>
  render(<Timeline saved={writeSaved(state, 'USD').state} />);
const bar = (name: RegExp) => screen.getByRole('button', { name });
const opened = () => screen.getByLabelText('opened').textContent;
const press = (name: RegExp, key: string) => {
  const pressed = bar(name);
  pressed.focus();
  fireEvent.keyDown(pressed, { key });
};
const note = () => document.querySelector('.roadmap-note')?.textContent;
/** Presses a bar, and moves the pointer so many weeks to the right of it. */
const drag = (name: RegExp, by: number) => {
  // Of a roadmap of 20 weeks, one is 48 units wide.
  fireEvent.pointerDown(bar(name), { button: 0, isPrimary: true, clientX: 100 });
  fireEvent.pointerMove(bar(name), { clientX: 100 + by * 48 });
};
const release = (name: RegExp) => {
  fireEvent.pointerUp(bar(name));
  fireEvent.click(bar(name));
};
const unfold = (name: string) => {
  const details = screen.getByText(name).closest('details');
  if (!details) throw new Error(`${name} folds nothing`);
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
};

afterEach(() => {
  cleanup();
  setPageStore(undefined);
  localStorage.clear();
  sessionStorage.clear();
  vi.useRealTimers();
});

describe('a bar', () => {
  test('says all that its picture shows', () => {
    draw();
    const names = within(screen.getByRole('group', { name: /in 20 weeks/ }))
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label'));
    expect(names).toMatchInlineSnapshot(`
      [
        "Consent banner, weeks 1 to 2, Web team, for Platform’s goals, must-have. It needs 12 days a week of Web team, which has 10 at most. Spread it over 3 weeks or more.",
        "Landing pages, weeks 5 to 7, Content, for Growth’s goals, after Consent banner.",
        "Launch, week 13, Web team, for the goals of both, fixed date.",
        "Audit, week 3, Web team, for the goals of both, done.",
      ]
    `);
  });

  test('opens by a click and by Enter', () => {
    draw();
    fireEvent.click(bar(/Landing pages/));
    expect(opened()).toBe('pages');
    press(/^Consent banner/, 'Enter');
    expect(opened()).toBe('banner');
  });

  test.each([
    ['ArrowRight', 'weeks 6 to 8'],
    ['ArrowLeft', 'weeks 4 to 6'],
    ['Home', 'weeks 3 to 5'],
  ])('moves in time by %s, and keeps the focus', (key, when) => {
    draw();
    press(/Landing pages/, key);
    expect(bar(/Landing pages/).getAttribute('aria-label')).toContain(when);
    expect(document.activeElement).toBe(bar(/Landing pages/));
  });

  test.each([
    [/Launch/, 'Launch has a fixed date and stays where it is. Open it to change that.'],
    [/Audit/, 'Audit is done and stays where it is.'],
  ])('that stays says why: %s', (name, why) => {
    draw();
    const before = bar(name).getAttribute('aria-label');
    press(name, 'ArrowRight');
    expect(note()).toBe(why);
    drag(name, 3);
    release(name);
    expect(bar(name).getAttribute('aria-label')).toBe(before);
    expect(opened()).toBe('');
    press(/Landing pages/, 'ArrowRight');
    expect(note()).toBe('');
  });

  test('is one stop for the tab key with all the others; arrows lead from lane to lane', () => {
    draw();
    const stops = () => [...document.querySelectorAll('[data-bar][tabindex="0"]')];
    expect(stops()).toEqual([bar(/^Consent banner/)]);
    press(/^Consent banner/, 'ArrowDown');
    expect(document.activeElement).toBe(bar(/Audit/));
    press(/Audit/, 'ArrowUp');
    press(/^Consent banner/, 'ArrowUp');
    expect(document.activeElement).toBe(bar(/^Consent banner/));
    press(/Launch/, 'ArrowDown');
    expect(document.activeElement).toBe(bar(/Landing pages/));
    expect(stops()).toEqual([bar(/Landing pages/)]);
  });
});

describe('a drag', () => {
  test('moves by whole weeks once it is let go, and opens nothing', () => {
    draw();
    drag(/Landing pages/, 2.4);
    expect(screen.getByText('week 7 (Feb 15)')).toBeTruthy();
    expect(bar(/Landing pages/).getAttribute('aria-label')).toContain('weeks 5 to 7');
    release(/Landing pages/);
    expect(bar(/Landing pages/).getAttribute('aria-label')).toContain('weeks 7 to 9');
    expect(opened()).toBe('');
  });

  test('of less than a few pixels is a press', () => {
    draw();
    drag(/Landing pages/, 0.05);
    release(/Landing pages/);
    expect(opened()).toBe('pages');
  });

  test('is called off by Escape', () => {
    draw();
    drag(/Landing pages/, 2);
    press(/Landing pages/, 'Escape');
    release(/Landing pages/);
    expect(screen.queryByText('week 7 (Feb 15)')).toBeNull();
    expect(bar(/Landing pages/).getAttribute('aria-label')).toContain('weeks 5 to 7');
    expect(opened()).toBe('');
  });

  test('ends at the roadmap’s first week', () => {
    draw();
    drag(/Landing pages/, -30);
    release(/Landing pages/);
    expect(bar(/Landing pages/).getAttribute('aria-label')).toContain('weeks 1 to 3');
  });
});

describe('the picture', () => {
  const textsOf = () => [...document.querySelectorAll('svg text')].map((text) => text.textContent);

  test('names phases with their dates, milestones and closed weeks', () => {
    draw();
    expect(textsOf()).toEqual(
      expect.arrayContaining([
        'Foundation',
        'Feb 1 to Mar 26',
        'The contract ends',
        'change freeze',
        'Jan 2027',
      ]),
    );
  });

  test('says in words how much a team has too much', () => {
    draw();
    expect(textsOf()).toEqual(
      expect.arrayContaining([
        'Web team: 10 days a week',
        'over in 2 weeks, most in week 1 (2 days)',
      ]),
    );
  });

  test('sorts the bars into the lanes that are asked for', () => {
    draw();
    fireEvent.change(screen.getByRole('combobox', { name: 'Lanes by' }), {
      target: { value: 'sponsor' },
    });
    expect(textsOf()).toEqual(
      expect.arrayContaining([
        'For Platform’s goals',
        'For Growth’s goals',
        'For the goals of both',
      ]),
    );
    expect(textsOf()).not.toContain('change freeze');
    expect(screen.queryByText('Other days than usual')).toBeNull();
  });

  test('brings the lines of the bar forward that has the focus', () => {
    draw();
    const front = () => document.querySelectorAll('.roadmap-link-front').length;
    expect(front()).toBe(0);
    act(() => bar(/Landing pages/).focus());
    expect(front()).toBeGreaterThan(0);
  });

  test('has a table behind it', () => {
    draw();
    unfold('As a table');
    const rows = within(screen.getByRole('table', { name: 'Timeline' })).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toMatchInlineSnapshot(`
      [
        "InitiativeStartEndTeamsSponsor",
        "Consent bannerweek 1 (Jan 4)week 2 (Jan 11)Web teamPlatform",
        "Landing pagesweek 5 (Feb 1)week 7 (Feb 15)ContentGrowth",
        "Launchweek 13 (Mar 29)week 13 (Mar 29)Web teamBoth",
        "Auditweek 3 (Jan 18)week 3 (Jan 18)Web teamBoth",
      ]
    `);
  });

  test('is drawn without a script and without style attributes', () => {
    const html = renderToString(<Timeline saved={writeSaved(small, 'USD').state} />);
    expect(html).toContain('Consent banner');
    expect(html).not.toContain('style=');
  });
});

describe('what has no bar', () => {
  test('is listed, and opens from there', () => {
    draw();
    fireEvent.click(screen.getByRole('button', { name: 'Open Chat on every page' }));
    expect(opened()).toBe('idea');
  });

  test('also when it lies far outside the roadmap', () => {
    draw(roadmapWith({ initiatives: [initiativeWith({ id: 'a', title: 'Far off', week: 900 })] }));
    expect(screen.getByRole('button', { name: 'Open Far off' })).toBeTruthy();
    expect(screen.getByText(/Nothing is planned yet/)).toBeTruthy();
  });

  test('leaves out what is dropped', () => {
    draw(
      roadmapWith({
        initiatives: [
          initiativeWith({ id: 'a', title: 'Kept' }),
          initiativeWith({ id: 'b', title: 'Given up', week: 2, status: 'dropped' }),
        ],
      }),
    );
    expect(screen.getByRole('button', { name: 'Open Kept' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Given up/ })).toBeNull();
  });

  test('leaves an empty roadmap with a sentence', () => {
    draw(roadmapWith());
    expect(screen.getByText(/Nothing is planned yet/)).toBeTruthy();
    expect(screen.queryByText('Not in the picture')).toBeNull();
  });
});
