import { describe, expect, test } from 'vitest';
import { homes } from '../../../src/lib/departments.ts';
import {
  currentWeeks,
  findMoves,
  findValueByWeek,
} from '../../../src/tools/roadmap/model/compare.ts';
import { totalEffortOf } from '../../../src/tools/roadmap/model/effort.ts';
import { findPlan } from '../../../src/tools/roadmap/model/plan.ts';
import { propose, schedulesFor } from '../../../src/tools/roadmap/model/planning/propose.ts';
import { openSaved, writeSaved } from '../../../src/tools/roadmap/model/units.ts';
import { readScenario } from './scenario.ts';

/** What the playbook's pages quote. */
const quoted = {
  'digital-relaunch': {
    title: 'A digital relaunch in three phases',
    initiatives: 12,
    teams: 3,
    weeks: 26,
    days: 229,
    quickWins: ['Shorter quote form', 'Alerts that both can read', 'Consent banner'],
    problems: [],
  },
  'stack-consolidation': {
    title: 'From 24 systems to six',
    initiatives: 26,
    teams: 4,
    weeks: 52,
    days: 316,
    quickWins: ['Retire: the chatbot', 'Retire: the A/B test tool', 'Retire: the ad report'],
    problems: [],
  },
  'by-tomorrow': {
    title: 'Three pages, two phone lines, two integrations',
    initiatives: 11,
    teams: 3,
    weeks: 8,
    days: 42.5,
    quickWins: ['Phone line: bookings'],
    problems: ['TOO_LATE Integration: coach bookings'],
  },
};

describe.each(Object.entries(quoted))('the scenario %s', (name, expected) => {
  const { title, saved } = readScenario(name);
  const state = openSaved(saved, 'USD');
  const plan = findPlan(state);

  test('is as large as the pages say', () => {
    expect(title).toBe(expected.title);
    expect(state.initiatives.length).toBe(expected.initiatives);
    expect(state.teams.length).toBe(expected.teams);
    expect(plan.weeks).toBe(expected.weeks);
    const days = state.initiatives.map((initiative) => totalEffortOf(initiative, state));
    expect(days.reduce((sum, effort) => sum + effort, 0)).toBe(expected.days);
  });

  test('plans every initiative that is not dropped, and no team beyond what it has', () => {
    const left = plan.initiatives.filter(
      ({ initiative, start }) => start === undefined && initiative.status !== 'dropped',
    );
    expect(left.map(({ initiative }) => initiative.title)).toEqual([]);
    expect(plan.overloads).toEqual([]);
  });

  test('has the problems that its story tells, and no other', () => {
    const problems = plan.problems.map(({ code, initiative }) => `${code} ${initiative.title}`);
    expect(problems).toEqual(expected.problems);
  });

  test('has the quick wins that the pages name', () => {
    const found = plan.initiatives.filter(({ isQuickWin }) => isQuickWin);
    expect(found.map(({ initiative }) => initiative.title)).toEqual(expected.quickWins);
  });

  test('serves IT, marketing and both', () => {
    expect(new Set(state.initiatives.map(({ sponsor }) => sponsor))).toEqual(new Set(homes));
    expect(new Set(state.teams.map(({ home }) => home)).size).toBeGreaterThanOrEqual(2);
  });

  test('opens the same after it was written', () => {
    expect(openSaved(writeSaved(state, 'USD').state, 'USD')).toEqual(state);
  });
});

test('the stack of 24 systems is kept, merged or retired', () => {
  const { saved } = readScenario('stack-consolidation');
  const decided = saved.initiatives.map(({ title }) => title.split(': ')[0] ?? '');
  const count = (decision: string) => decided.filter((word) => word === decision).length;
  expect(['Keep', 'Merge', 'Retire'].map(count)).toEqual([6, 10, 8]);
});

test('the request for tomorrow is three pages, two phone lines and two integrations', () => {
  const { saved } = readScenario('by-tomorrow');
  const kinds = saved.initiatives.map(({ title }) => title.split(': ')[0] ?? '');
  const count = (kind: string) => kinds.filter((word) => word === kind).length;
  expect(['Landing page', 'Phone line', 'Integration'].map(count)).toEqual([3, 2, 2]);
});

test('the digital relaunch delivers, loads and sponsors what the pages say', () => {
  const state = openSaved(readScenario('digital-relaunch').saved, 'USD');
  const plan = findPlan(state);
  expect(findValueByWeek(state, currentWeeks(state)).at(-1)).toBe(1405);
  const [web] = plan.loads;
  expect(web?.load.slice(0, 9)).toEqual([6.5, 6, 6.5, 3.5, 3.5, 0, 7, 7, 7]);
  expect(web?.load.reduce((sum, days) => sum + days, 0)).toBe(92);
  const sponsored = homes.map(
    (home) => state.initiatives.filter(({ sponsor }) => sponsor === home).length,
  );
  expect(sponsored).toEqual([3, 4, 5]);
  expect(state.initiatives.reduce((sum, { points = 0 }) => sum + points, 0)).toBe(89);
});

test('eight more days of the web team meet the date that the request for tomorrow misses', () => {
  const state = openSaved(readScenario('by-tomorrow').saved, 'USD');
  const [web] = state.teams;
  web?.exceptions.push({ id: 'more', from: 2, to: 3, days: web.days + 4, reason: 'other' });
  const coach = state.initiatives.find(({ id }) => id === 'coach-integration');
  if (coach) coach.week = 2;
  expect(findPlan(state)).toMatchObject({ overloads: [], problems: [] });
});

describe('a proposal', () => {
  const proposalFor = (name: string) => {
    const roadmap = openSaved(readScenario(name).saved, 'USD');
    const schedules = schedulesFor(roadmap.initiatives.length);
    return { roadmap, proposal: propose({ roadmap, schedules, seed: 1 }) };
  };

  test('moves eight cards of the digital relaunch, and ends as early as can be', () => {
    const { roadmap, proposal } = proposalFor('digital-relaunch');
    expect(findMoves(roadmap, currentWeeks(roadmap), proposal.weeks)).toHaveLength(8);
    expect(findValueByWeek(roadmap, proposal.weeks).at(-1)).toBe(1493);
    expect(proposal).toMatchObject({ finish: 25, lowerBound: 25, leftOut: [], late: [] });
  });

  test('is late with one of the two integrations, and with nothing else', () => {
    const { proposal } = proposalFor('by-tomorrow');
    expect(proposal.leftOut).toEqual([]);
    const late = proposal.late.map(({ initiative, last }) => [initiative.title, last]);
    expect(late).toEqual([['Integration: coach bookings', 6]]);
  });

  test('leaves nothing of the stack out, and nothing late', () => {
    expect(proposalFor('stack-consolidation').proposal).toMatchObject({ leftOut: [], late: [] });
  });
});
