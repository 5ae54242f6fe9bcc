import { addDays } from '../../../../lib/days.ts';
import { fridayOfWeek, mondayOfWeek } from '../../model/calendar.ts';
import { capacitiesOf } from '../../model/effort.ts';
import type { Team, Week } from '../../model/types.ts';
import type { ExportInput } from '../file.ts';
import { teamName } from '../names.ts';
import { daysAWeek } from './times.ts';
import { oneLine, type Part } from './xml.ts';

export const standardCalendar = 1;

const calendarOf = (team: number) => standardCalendar + 1 + team;

/** Of a team by its place in the roadmap. */
export const resourceOf = (team: number) => team + 1;

/** Consecutive weeks in which a team has equally many days. */
interface Run {
  from: Week;
  to: Week;
  days: number;
}

/** The working week of all, and for each team the weeks in which it has no days. */
export function calendarParts(input: ExportInput): Part[] {
  return [
    [
      'Calendar',
      [
        ['UID', standardCalendar],
        ['Name', 'Standard'],
        ['IsBaseCalendar', 1],
        ['BaseCalendarUID', -1],
        ['WeekDays', [1, 2, 3, 4, 5, 6, 7].map(weekDay)],
      ],
    ],
    ...input.roadmap.teams.map((team, index): Part => {
      const closed = runsOf(team, input.plan.weeks).filter(({ days }) => days === 0);
      return [
        'Calendar',
        [
          ['UID', calendarOf(index)],
          ['Name', oneLine(teamName(team, index, input))],
          ['IsBaseCalendar', 0],
          ['BaseCalendarUID', standardCalendar],
          team.days > 0 &&
            closed.length > 0 && ['Exceptions', closed.map((run) => exception(run, team, input))],
        ],
      ];
    }),
  ];
}

/** Days of the week are counted from Sunday, which is 1. */
function weekDay(day: number): Part {
  const isWorking = day > 1 && day < 7;
  const time = (from: string, to: string): Part => [
    'WorkingTime',
    [
      ['FromTime', from],
      ['ToTime', to],
    ],
  ];
  return [
    'WeekDay',
    [
      ['DayType', day],
      ['DayWorking', isWorking ? 1 : 0],
      isWorking && ['WorkingTimes', [time('08:00:00', '12:00:00'), time('13:00:00', '17:00:00')]],
    ],
  ];
}

function exception({ from, to }: Run, team: Team, { roadmap, words }: ExportInput): Part {
  const found = team.exceptions.find((each) => each.from <= from && each.to >= from);
  return [
    'Exception',
    [
      ['EnteredByOccurrences', 0],
      [
        'TimePeriod',
        [
          ['FromDate', `${mondayOfWeek(roadmap, from)}T00:00:00`],
          ['ToDate', `${addDays(fridayOfWeek(roadmap, to), 2)}T23:59:00`],
        ],
      ],
      ['Occurrences', (to - from + 1) * 7],
      ['Name', words.reasons[found?.reason ?? 'other']],
      ['Type', 1],
      ['DayWorking', 0],
    ],
  ];
}

/** The teams, a unit for each five days a week; periods say where they have more or fewer. */
export function resourceParts(input: ExportInput): Part[] {
  const { roadmap, plan } = input;
  return roadmap.teams.map((team, index): Part => {
    const name = oneLine(teamName(team, index, input));
    const runs = runsOf(team, plan.weeks);
    const isEven = runs.every(({ days }) => days === team.days || days === 0);
    return [
      'Resource',
      [
        ['UID', resourceOf(index)],
        ['ID', resourceOf(index)],
        ['Name', name],
        ['Type', 1],
        ['IsNull', 0],
        ['Group', input.context.homes[team.home]],
        ['MaxUnits', team.days / daysAWeek],
        ['CanLevel', 1],
        ['CalendarUID', calendarOf(index)],
        !isEven && [
          'AvailabilityPeriods',
          runs.map(
            (run): Part => [
              'AvailabilityPeriod',
              [
                ['AvailableFrom', `${mondayOfWeek(roadmap, run.from)}T00:00:00`],
                ['AvailableTo', `${addDays(fridayOfWeek(roadmap, run.to), 2)}T23:59:00`],
                ['AvailableUnits', run.days / daysAWeek],
              ],
            ],
          ),
        ],
      ],
    ];
  });
}

function runsOf(team: Team, weeks: number): Run[] {
  const runs: Run[] = [];
  for (const [week, days] of capacitiesOf(team, weeks).entries()) {
    const last = runs.at(-1);
    if (last?.days === days) last.to = week;
    else runs.push({ from: week, to: week, days });
  }
  return runs;
}
