import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessTargets } from '../../../../../src/tools/roadmap/model/import/guess-targets.ts';
import {
  type ImportOptions,
  readInitiatives,
} from '../../../../../src/tools/roadmap/model/import/read-initiatives.ts';
import { readTable } from '../../../../../src/tools/roadmap/model/import/read-table.ts';
import { readSaved } from '../../../../../src/tools/roadmap/model/saved-form.ts';
import { createReducer } from '../../../../../src/tools/roadmap/model/state.ts';
import { writeSaved } from '../../../../../src/tools/roadmap/model/units.ts';
import { initiativeWith, roadmapWith } from '../../roadmaps.ts';

const context = {
  locale: 'en-US',
  currency: 'USD',
  homes: { it: 'Platform', marketing: 'Growth', shared: 'Both' },
};

function read(text: string, changes: Partial<ImportOptions> = {}) {
  const table = readTable(text);
  const roadmap = changes.roadmap ?? roadmapWith();
  let count = 0;
  const newId = () => `new-${++count}`;
  const targets = guessTargets(table.headings, roadmap.teams);
  return readInitiatives(table, { roadmap, context, targets, newId, ...changes });
}

const titlesOf = ({ initiatives }: ReturnType<typeof read>) =>
  initiatives.map(({ title }) => title);

describe('an export of Jira', () => {
  const jira = [
    'Summary,Issue key,Status,Priority,Original Estimate,Due date,Inward issue link (Blocks),Outward issue link (Blocks)',
    'Consent banner,WEB-1,To Do,Highest,57600,04/Jan/27 9:00 AM,,WEB-3',
    '"Analytics, new",WEB-2,In Progress,Medium,,15/Mar/27 12:00 AM,WEB-1,',
    'Landing pages,WEB-3,Parked,Lowest,28800,,WEB-9,',
  ].join('\r\n');
  const reading = read(jira);

  test('gives titles, statuses, values, days and weeks', () => {
    expect(reading.initiatives).toMatchObject([
      { title: 'Consent banner', status: 'proposed', points: 10, dueBy: 0, efforts: { web: 2 } },
      { title: 'Analytics, new', status: 'started', points: 5, dueBy: 10, efforts: {} },
      { title: 'Landing pages', status: 'proposed', points: 1, efforts: { web: 1 } },
    ]);
  });

  test('ties rows by their keys, in both directions', () => {
    expect(reading.initiatives.map(({ dependsOn }) => dependsOn)).toEqual([
      [],
      ['new-1'],
      ['new-1'],
    ]);
  });

  test('names what is not known by row and column, with the text found', () => {
    expect(reading.problems).toContainEqual({
      row: 4,
      heading: 'Status',
      code: 'WORD_UNKNOWN',
      text: 'Parked',
      instead: 'proposed',
    });
    expect(reading.problems).toContainEqual({
      row: 4,
      heading: 'Inward issue link (Blocks)',
      code: 'NEEDS_UNKNOWN',
      text: 'WEB-9',
    });
  });

  test('leaves rows with a mistake out when asked to, but not those with a remark', () => {
    expect(titlesOf(read(jira, { isStrict: true }))).toEqual(['Consent banner', 'Analytics, new']);
  });
});

test('an export of Planner gives buckets, progress and days', () => {
  const planner = [
    '\uFEFFTask Name;Bucket Name;Progress;Priority;Start date;Due date;Labels;Description',
    'Move the shop;Growth goals;Not started;Urgent;01/18/2027;02/01/2027;Red;Orders run',
  ].join('\n');
  expect(read(planner).initiatives).toMatchObject([
    {
      title: 'Move the shop',
      goal: 'Growth goals',
      status: 'proposed',
      points: 10,
      week: 2,
      dueBy: 4,
      deliverable: 'Orders run',
    },
  ]);
});

test('the builder’s own columns keep their meaning', () => {
  const own = [
    'Title,Goal,Sponsor,Value,Cost of delay,Effort: Web team,Effort: Video,Weeks,Depends on,Not before,Due by,Start,Fixed date,Must-have by,Reason,Status,Deliverable',
    'Banner,Trust,Platform,8,"1,200.50",M,,3,,2027-01-11,2027-03-01,2027-01-18,yes,Growth,The law,Begun,It shows',
    'Film,Reach,Growth,,,,7.5,,Banner; Old,,,,,,,,',
  ].join('\n');
  const roadmap = roadmapWith({ initiatives: [initiativeWith({ id: 'old', title: 'Old' })] });
  const reading = read(own, { roadmap });
  expect(reading.problems).toEqual([]);
  expect(reading.teams).toMatchObject([{ id: 'new-1', name: 'Video' }]);
  expect(reading.initiatives).toMatchObject([
    {
      title: 'Banner',
      goal: 'Trust',
      sponsor: 'it',
      points: 8,
      delayCost: 120_050,
      efforts: { web: 'M' },
      length: { kind: 'weeks', weeks: 3 },
      notBefore: 1,
      dueBy: 8,
      week: 2,
      isPinned: true,
      must: { by: 'marketing', reason: 'The law' },
      status: 'started',
      deliverable: 'It shows',
    },
    { title: 'Film', efforts: { 'new-1': 7.5 }, dependsOn: ['new-2', 'old'] },
  ]);
});

test.each([
  ['cells beyond the headings', 'Title\tGoal\nA\tb\tc', 'CELL_WITHOUT_HEADING'],
  ['a row that is cut by another sign', 'Title;Goal\nA;b\nC;d\nE,f', 'OTHER_SEPARATOR'],
  ['a row without a title', 'Title,Goal\n,b', 'TITLE_MISSING'],
  ['a number that is none', 'Title,Weeks\nA,soon', 'NUMBER_UNCLEAR'],
  ['a number out of range', 'Title,Weeks\nA,500', 'NUMBER_OUT_OF_RANGE'],
  ['a date that is none', 'Title,Due by\nA,soon', 'DATE_UNCLEAR'],
  ['a date far away', 'Title,Due by\nA,2999-01-01', 'DATE_TOO_FAR'],
  ['a fixed date without a start', 'Title,Fixed date\nA,yes', 'FIXED_WITHOUT_START'],
  ['a title that several have', 'Title,Depends on\nA,\nA,\nB,A', 'NEEDS_TWICE'],
  ['a row that waits for itself', 'Title,Depends on\nA,A', 'NEEDS_UNKNOWN'],
  ['a file without titles', 'Goal\nb', 'NO_TITLES'],
  ['an empty text', '', 'NOTHING_TO_READ'],
])('%s is named', (_, text, code) => {
  expect(read(text).problems.map((problem) => problem.code)).toEqual([code]);
});

test('dates that can be read in two ways are said, and read as somebody says', () => {
  const text = 'Title,Due by\nA,01/02/2027';
  expect(read(text)).toMatchObject({ isOrderUnclear: true, initiatives: [{ dueBy: 0 - 1 }] });
  expect(read(text, { order: 'day-first' })).toMatchObject({ initiatives: [{ dueBy: 4 }] });
  expect(read(`${text}\nB,25/02/2027`)).toMatchObject({
    isOrderUnclear: false,
    initiatives: [{ dueBy: 4 }, { dueBy: 7 }],
  });
});

test('of 5,000 rows those are taken that have room', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `Row ${index},2027-01-04`);
  const roadmap = roadmapWith({
    initiatives: Array.from({ length: 12 }, (_, index) => initiativeWith({ id: `old-${index}` })),
  });
  const reading = read(`Title,Due by\n${rows.join('\n')}`, { roadmap });
  expect(reading.initiatives).toHaveLength(488);
  expect(reading.problems).toEqual([
    { row: 0, heading: '', code: 'TOO_MANY_ROWS', rows: 5000, room: 488 },
  ]);
});

test('whatever stands in a file, what is added can be saved and opened again', () => {
  const cell = fc.oneof(
    fc.constantFrom('Title', 'Depends on', 'Due by', 'Effort: Web team', 'Effort: Video', 'Weeks'),
    fc.constantFrom('A', 'B', 'A; B', '3/4/2027', '31/Feb/27', 'M', '-1', 'yes', '"', 'Start'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((cells) => cells.join(',')).join('\n');
      const { teams, initiatives } = read(text);
      const reduce = createReducer(context);
      const state = reduce(roadmapWith(), { type: 'initiatives-added', teams, initiatives });
      const { state: saved } = writeSaved(state, 'USD');
      expect(readSaved({ kind: 'roadmap', version: 1, state: saved }).kind).toBe('read');
    }),
  );
});
