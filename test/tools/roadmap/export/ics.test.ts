import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, writeCalendar } from '../../../../src/lib/calendar-file.ts';
import type { Day } from '../../../../src/lib/days.ts';
import { isDay } from '../../../../src/lib/is-day.ts';
import { writeIcs } from '../../../../src/tools/roadmap/export/ics.ts';
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
import { readCalendar, textOf } from './read-calendar.ts';

const contentOf = (input: Parameters<typeof writeIcs>[0]) => String(writeIcs(input).content);
const eventsOf = (input: Parameters<typeof writeIcs>[0]) => readCalendar(contentOf(input)).events;
const summaryOf = (event: ReturnType<typeof eventsOf>[number]) => textOf(event, 'SUMMARY');

const calendarWith = (changes: Partial<CalendarEvent>) =>
  writeCalendar({
    name: 'A roadmap',
    product: '-//Common Ground//Roadmap//EN',
    written: '2026-11-22T09:30:15.250Z',
    events: [
      {
        uid: 'one@common-ground',
        from: '2027-01-04' as Day,
        to: '2027-01-08' as Day,
        summary: 'One',
        description: '',
        category: '',
        ...changes,
      },
    ],
  });

describe('A calendar', () => {
  test('is written to the letter', () => {
    expect(calendarWith({})).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Common Ground//Roadmap//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:A roadmap',
        'BEGIN:VEVENT',
        'UID:one@common-ground',
        'DTSTAMP:20261122T093015Z',
        'DTSTART;VALUE=DATE:20270104',
        'DTEND;VALUE=DATE:20270109',
        'SUMMARY:One',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test.each([
    ['umlauts', 'ü'.repeat(200)],
    ['emoji', '🚀'.repeat(100)],
    ['families of emoji', '👩‍👩‍👧‍👦'.repeat(20)],
    ['one octet more than a line', 'a'.repeat(68)],
    ['signs that take a backslash', ';,\\'.repeat(60)],
    ['every special sign', hostile.replaceAll('\r\n', '\n')],
  ])('folds lines between characters: %s', (_, summary) => {
    const [event = []] = readCalendar(calendarWith({ summary })).events;
    expect(summaryOf(event)).toBe(summary);
  });

  test('keeps a line of 75 octets whole and folds one of 76', () => {
    expect(calendarWith({ summary: 'a'.repeat(67) })).toContain(
      `\r\nSUMMARY:${'a'.repeat(67)}\r\n`,
    );
    expect(calendarWith({ summary: 'a'.repeat(68) })).toContain(
      `\r\nSUMMARY:${'a'.repeat(67)}\r\n a\r\n`,
    );
  });

  test('gives back every text without control characters and line breaks', () => {
    const texts = fc
      .string({ unit: 'grapheme', maxLength: 120 })
      .filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text));
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const [event = []] = readCalendar(calendarWith({ summary, description })).events;
        expect(summaryOf(event)).toBe(summary);
        if (description) expect(textOf(event, 'DESCRIPTION')).toBe(description);
      }),
    );
  });

  test.each(['\n', '\r\n', '\r', '\u2028', '\u2029'])(
    'has one sign for the line break %j',
    (lineBreak) => {
      const [event = []] = readCalendar(calendarWith({ description: `a${lineBreak}b` })).events;
      expect(textOf(event, 'DESCRIPTION')).toBe('a\nb');
    },
  );

  test('drops control characters and replaces half a character', () => {
    const [event = []] = readCalendar(calendarWith({ summary: 'a\u0007b\u0000\ud83dc' })).events;
    expect(summaryOf(event)).toBe('ab\ufffdc');
  });
});

describe('A roadmap as a calendar', () => {
  test('has phases, milestones, work and due dates on their days', () => {
    const events = eventsOf(inputFor(roadmapOfEverything()));
    expect(
      events.map((event) =>
        ['DTSTART', 'DTEND', 'CATEGORIES', 'SUMMARY', 'UID']
          .map((name) => textOf(event, name))
          .join(' '),
      ),
    ).toMatchInlineSnapshot(`
      [
        "20270104 20270130 Phase Quick wins phase-wins@common-ground",
        "20270201 20270327 Phase Foundation phase-base@common-ground",
        "20270329 20270522 Phase Scale phase-scale@common-ground",
        "20270215 20270216 Milestone Launch milestone-launch@common-ground",
        "20270104 20270116 Quick wins Consent banner initiative-a@common-ground",
        "20270201 20270206 Foundation Analytics; new, and "better" initiative-b@common-ground",
        "20270115 20270116 Due Due: Analytics; new, and "better" due-b@common-ground",
        "20270607 20270619 Outside the phases R1 initiative-e@common-ground",
        "20261221 20261226 Outside the phases After R1 initiative-f@common-ground",
      ]
    `);
  });

  test('says what done means, whose must-have it is and who works on it', () => {
    const event = eventsOf(inputFor(roadmapOfEverything())).find(
      (each) => summaryOf(each) === 'Consent banner',
    );
    expect(textOf(event ?? [], 'DESCRIPTION')).toBe(
      'Done means: Every page asks first.\nMust-have by Platform: The law\nWeb team: 12.5 days\nContent: 3 days',
    );
  });

  test('keeps a due date that lies before the start of the work', () => {
    const roadmap = roadmapWith({
      initiatives: [initiativeWith({ id: 'late', week: 5, dueBy: -1 })],
    });
    const events = eventsOf(inputFor(roadmap)).slice(-2);
    expect(events.map((event) => textOf(event, 'DTSTART'))).toEqual(['20270208', '20270101']);
  });

  test.each([
    [0, 3],
    [1, 4],
    [300, 303],
  ])('with %i initiatives has %i events, each with an id of its own', (count, expected) => {
    const uids = eventsOf(inputFor(roadmapOf(count))).map((event) => textOf(event, 'UID'));
    expect(new Set(uids).size).toBe(expected);
    expect(uids).toHaveLength(expected);
  });

  test('is the same for the same roadmap at the same moment, and has the same ids later', () => {
    const roadmap = roadmapOfEverything();
    expect(contentOf(inputFor(roadmap))).toBe(contentOf(inputFor(roadmap)));
    const uids = (now: string) =>
      eventsOf(inputFor(roadmap, { now })).map((event) => textOf(event, 'UID'));
    expect(uids('2027-03-01T10:00:00.000Z')).toEqual(uids('2026-11-22T09:30:15.250Z'));
  });

  test('is read strictly whatever is in it', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        for (const event of eventsOf(inputFor(roadmap))) {
          const [from, until] = ['DTSTART', 'DTEND'].map((name) =>
            textOf(event, name).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
          );
          expect(isDay(from ?? '') && isDay(until ?? '')).toBe(true);
          expect((from ?? '') < (until ?? '')).toBe(true);
        }
      }),
    );
  });
});

const python = ['python3', 'python'].find(
  (command) => spawnSync(command, ['-c', 'import icalendar'], { timeout: 30_000 }).status === 0,
);

describe.skipIf(!python)('A calendar that the icalendar package of Python reads', () => {
  test.each([
    ['the relaunch', inputForScenario('digital-relaunch')],
    ['every special sign', inputFor(hostileRoadmap())],
    ['300 initiatives', inputFor(roadmapOf(300))],
  ])('has all events, with their texts: %s', (_, input) => {
    const script = [
      'import sys, json, icalendar',
      'calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())',
      'print(json.dumps([[str(e["UID"]), str(e["SUMMARY"]), e["DTSTART"].dt.isoformat(), e["DTEND"].dt.isoformat()] for e in calendar.walk("VEVENT")]))',
    ].join('\n');
    const { stdout } = spawnSync(python ?? '', ['-c', script], {
      input: contentOf(input),
      encoding: 'utf8',
      timeout: 60_000,
    });
    const day = (text: string) => text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
    expect(JSON.parse(stdout)).toEqual(
      eventsOf(input).map((event) => [
        textOf(event, 'UID'),
        summaryOf(event),
        day(textOf(event, 'DTSTART')),
        day(textOf(event, 'DTEND')),
      ]),
    );
  });
});
