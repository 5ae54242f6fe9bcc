import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minor } from '../../../../src/lib/money.ts';
import { writeMspdi } from '../../../../src/tools/roadmap/export/mspdi.ts';
import { linksWithoutCircles } from '../../../../src/tools/roadmap/export/project/links.ts';
import { hours } from '../../../../src/tools/roadmap/export/project/times.ts';
import type { Roadmap } from '../../../../src/tools/roadmap/model/types.ts';
import { initiativeWith, roadmapWith } from '../roadmaps.ts';
import {
  anyRoadmap,
  hostile,
  hostileRoadmap,
  inputFor,
  inputForScenario,
  roadmapOf,
  roadmapOfEverything,
} from './exported-roadmaps.ts';
import { all, one, readXml, type XmlElement } from './read-xml.ts';

const contentOf = (input: Parameters<typeof writeMspdi>[0]) => String(writeMspdi(input).content);
const projectOf = (roadmap: Roadmap) => readXml(contentOf(inputFor(roadmap)));
const partsOf = (project: XmlElement, list: string, name: string) =>
  all(all(project, list)[0], name);
const tasksOf = (project: XmlElement) => partsOf(project, 'Tasks', 'Task');

/** The order of Microsoft's schema, as far as it is used. */
const order: Record<string, string> = {
  Project:
    'SaveVersion Name Title CreationDate ScheduleFromStart StartDate FinishDate CalendarUID DefaultStartTime DefaultFinishTime MinutesPerDay MinutesPerWeek DaysPerMonth Calendars Tasks Resources Assignments',
  Calendars: 'Calendar',
  Calendar: 'UID Name IsBaseCalendar BaseCalendarUID WeekDays Exceptions',
  WeekDays: 'WeekDay',
  WeekDay: 'DayType DayWorking WorkingTimes',
  WorkingTimes: 'WorkingTime',
  WorkingTime: 'FromTime ToTime',
  Exceptions: 'Exception',
  Exception: 'EnteredByOccurrences TimePeriod Occurrences Name Type DayWorking',
  TimePeriod: 'FromDate ToDate',
  Tasks: 'Task',
  Task: 'UID ID Name Active Manual Type IsNull WBS OutlineNumber OutlineLevel Priority Start Finish Duration DurationFormat EffortDriven Milestone Summary PercentComplete ActualStart ActualFinish ActualDuration RemainingDuration ConstraintType ConstraintDate Deadline Notes PredecessorLink',
  PredecessorLink: 'PredecessorUID Type CrossProject LinkLag LagFormat',
  Resources: 'Resource',
  Resource: 'UID ID Name Type IsNull Group MaxUnits CanLevel CalendarUID AvailabilityPeriods',
  AvailabilityPeriods: 'AvailabilityPeriod',
  AvailabilityPeriod: 'AvailableFrom AvailableTo AvailableUnits',
  Assignments: 'Assignment',
  Assignment: 'UID TaskUID ResourceUID Finish Start Units Work',
};

function expectOrder(element: XmlElement): void {
  const places = element.children.map(({ name }) =>
    (order[element.name] ?? '').split(' ').indexOf(name),
  );
  expect(places, element.name).toEqual(places.toSorted((first, second) => first - second));
  expect(places, element.name).not.toContain(-1);
  for (const child of element.children) if (child.children.length > 0) expectOrder(child);
}

/** That every number that refers to something does, and none is there twice. */
function expectReferences(project: XmlElement): void {
  const uidsOf = (list: string, name: string) => {
    const uids = partsOf(project, list, name).map((part) => one(part, 'UID'));
    expect(new Set(uids).size).toBe(uids.length);
    return uids;
  };
  const tasks = uidsOf('Tasks', 'Task');
  const resources = uidsOf('Resources', 'Resource');
  const calendars = uidsOf('Calendars', 'Calendar');
  uidsOf('Assignments', 'Assignment');
  for (const assignment of partsOf(project, 'Assignments', 'Assignment')) {
    expect(tasks).toContain(one(assignment, 'TaskUID'));
    expect(resources).toContain(one(assignment, 'ResourceUID'));
  }
  for (const resource of partsOf(project, 'Resources', 'Resource')) {
    expect(calendars).toContain(one(resource, 'CalendarUID'));
  }
  for (const task of tasksOf(project)) {
    for (const link of all(task, 'PredecessorLink')) {
      expect(tasks).toContain(one(link, 'PredecessorUID'));
    }
  }
}

test.each([
  [40, 'PT40H0M0S'],
  [0, 'PT0H0M0S'],
  [2.5, 'PT2H30M0S'],
  [0.01, 'PT0H0M36S'],
  [1 / 3, 'PT0H20M0S'],
])('%d hours are written %s', (count, expected) => {
  expect(hours(count)).toBe(expected);
});

describe('A project plan', () => {
  test.each([
    ['the relaunch', inputForScenario('digital-relaunch')],
    ['everything', inputFor(roadmapOfEverything())],
    ['nothing', inputFor(roadmapOf(0))],
    ['one', inputFor(roadmapOf(1))],
    ['300 initiatives', inputFor(roadmapOf(300))],
    ['every special sign', inputFor(hostileRoadmap(), { title: hostile })],
  ])('is well-formed, in order, and refers to what is there: %s', (_, input) => {
    const project = readXml(contentOf(input));
    expectOrder(project);
    expectReferences(project);
  });

  test('is so whatever is in the roadmap', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const project = projectOf(roadmap);
        expectOrder(project);
        expectReferences(project);
      }),
      { numRuns: 50 },
    );
  });

  test('has the phases with their initiatives, then what lies outside, then milestones', () => {
    const lines = tasksOf(projectOf(roadmapOfEverything())).map((task) =>
      [
        'OutlineNumber',
        'Name',
        'Start',
        'Finish',
        'Duration',
        'ConstraintType',
        'ConstraintDate',
        'Deadline',
        'PercentComplete',
      ]
        .map((name) => one(task, name) ?? '–')
        .join(' | '),
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "1 | Quick wins | 2027-01-04T08:00:00 | 2027-01-15T17:00:00 | PT80H0M0S | 0 | – | – | –",
        "1.1 | Consent banner | 2027-01-04T08:00:00 | 2027-01-15T17:00:00 | PT80H0M0S | 4 | 2027-01-04T08:00:00 | – | 100",
        "2 | Foundation | 2027-02-01T08:00:00 | 2027-02-05T17:00:00 | PT40H0M0S | 0 | – | – | –",
        "2.1 | Analytics; new, and "better" | 2027-02-01T08:00:00 | 2027-02-05T17:00:00 | PT40H0M0S | 2 | 2027-02-01T08:00:00 | 2027-01-15T17:00:00 | 0",
        "3 | Scale | 2027-03-29T08:00:00 | 2027-05-21T17:00:00 | PT320H0M0S | 2 | 2027-03-29T08:00:00 | – | –",
        "4 | Outside the phases | 2026-12-21T08:00:00 | 2027-06-18T17:00:00 | PT1040H0M0S | 0 | – | – | –",
        "4.1 | R1 | 2027-06-07T08:00:00 | 2027-06-18T17:00:00 | PT80H0M0S | 4 | 2027-06-07T08:00:00 | – | 0",
        "4.2 | After R1 | 2026-12-21T08:00:00 | 2026-12-25T17:00:00 | PT40H0M0S | 4 | 2026-12-21T08:00:00 | – | 0",
        "5 | Not planned | – | – | – | 0 | – | – | –",
        "5.1 | Landing pages | – | – | PT40H0M0S | 0 | – | – | 0",
        "6 | Launch | 2027-02-15T08:00:00 | 2027-02-15T08:00:00 | PT0H0M0S | 2 | 2027-02-15T08:00:00 | – | –",
      ]
    `);
  });

  test('names an initiative once, on one line, with every sign', () => {
    const names = tasksOf(projectOf(hostileRoadmap())).map((task) => one(task, 'Name'));
    expect(names[1]).toBe(hostile.replace(/\s+/g, ' '));
  });

  test('has teams in people, their weeks without days, and those with fewer', () => {
    const project = projectOf(roadmapOfEverything());
    const [web, content] = partsOf(project, 'Resources', 'Resource');
    expect([one(web, 'MaxUnits'), one(content, 'MaxUnits')]).toEqual(['2', '1']);
    const calendar = partsOf(project, 'Calendars', 'Calendar')[1];
    const [exception, ...others] = all(all(calendar, 'Exceptions')[0], 'Exception');
    expect(others).toEqual([]);
    expect(one(exception, 'Name')).toBe('Change freeze');
    expect(one(exception, 'Occurrences')).toBe('14');
    expect(one(all(exception, 'TimePeriod')[0], 'FromDate')).toBe('2027-01-18T00:00:00');
    expect(one(all(exception, 'TimePeriod')[0], 'ToDate')).toBe('2027-01-31T23:59:00');
    const periods = all(all(web, 'AvailabilityPeriods')[0], 'AvailabilityPeriod');
    expect(periods.map((period) => one(period, 'AvailableUnits'))).toEqual(['2', '0', '0.8', '2']);
    expect(all(content, 'AvailabilityPeriods')).toEqual([]);
  });

  test('spreads the effort of each team over the weeks', () => {
    const project = projectOf(
      roadmapWith({
        initiatives: [
          initiativeWith({
            id: 'a',
            week: 0,
            efforts: { web: 12.5, content: 'S' },
            length: { kind: 'weeks', weeks: 2 },
          }),
        ],
      }),
    );
    expect(
      partsOf(project, 'Assignments', 'Assignment').map((part) => [
        one(part, 'Units'),
        one(part, 'Work'),
      ]),
    ).toEqual([
      ['1.25', 'PT100H0M0S'],
      ['0.3', 'PT24H0M0S'],
    ]);
  });

  test.each([
    ['points', [8, undefined, 1], ['800', '500', '100']],
    ['money', [200, undefined, 50], ['1000', '500', '250']],
  ] as const)('takes its priorities from the value: %s', (valueKind, values, expected) => {
    const initiatives = values.map((value, index) =>
      initiativeWith({
        id: `i${index}`,
        week: index,
        ...(value === undefined
          ? {}
          : valueKind === 'money'
            ? { delayCost: minor(value) }
            : { points: value }),
      }),
    );
    const tasks = tasksOf(projectOf(roadmapWith({ valueKind, initiatives })));
    const found = tasks.filter((task) => one(task, 'OutlineLevel') === '2');
    expect(found.map((task) => one(task, 'Priority'))).toEqual(expected);
  });
});

describe('Links', () => {
  test('leave out the dependency that closes a circle, and those on what is not there', () => {
    const links = linksWithoutCircles([
      { id: 'a', dependsOn: ['c', 'gone'] },
      { id: 'b', dependsOn: ['a'] },
      { id: 'c', dependsOn: ['b', 'c'] },
    ]);
    expect([...links]).toEqual([
      ['a', ['c']],
      ['b', ['a']],
      ['c', []],
    ]);
  });
});

const python = ['python3', 'python'].find(
  (command) =>
    spawnSync(command, ['-c', 'import xml.parsers.expat'], { timeout: 30_000 }).status === 0,
);

describe.skipIf(!python)('A project plan that the XML parser of Python reads', () => {
  test.each([
    ['everything', inputFor(roadmapOfEverything())],
    ['every special sign', inputFor(hostileRoadmap(), { title: hostile })],
  ])('has all names: %s', (_, input) => {
    const script = [
      'import sys, json, xml.etree.ElementTree as tree',
      'space = "{http://schemas.microsoft.com/project}"',
      'root = tree.fromstring(sys.stdin.buffer.read())',
      'print(json.dumps([task.findtext(space + "Name") for task in root.iter(space + "Task")]))',
    ].join('\n');
    const { stdout } = spawnSync(python ?? '', ['-c', script], {
      input: contentOf(input),
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(JSON.parse(stdout)).toEqual(
      tasksOf(readXml(contentOf(input))).map((task) => one(task, 'Name')),
    );
  });
});
