import { mondayOf } from '../../../lib/days.ts';
import { homes } from '../../../lib/departments.ts';
import { isDay } from '../../../lib/is-day.ts';
import {
  both,
  exactly,
  group,
  list,
  number,
  oneOf,
  optional,
  record,
  type Shape,
  such,
  text,
  wholeNumber,
} from '../../../lib/json-shape.ts';
import { largestAmount } from '../../../lib/read-amount.ts';
import { savedVersion } from './saved-types.ts';
import {
  exceptionReasons,
  farthestWeek,
  most,
  objectives,
  sizes,
  statuses,
  valueKinds,
} from './types.ts';

// What is expected completes "<field> is <what was found>. Write ...".

const id = both(
  text('a short name in small letters, like web-team'),
  text('up to 60 small letters, digits and hyphens, like web-team', (name) =>
    /^[a-z0-9-]{1,60}$/.test(name),
  ),
);

const week = wholeNumber(-farthestWeek, farthestWeek);

const days = number(
  `person-days from 0 to ${most.days}`,
  (value) => value >= 0 && value <= most.days,
);

const atMost = (shape: Shape, count: number, what: string) =>
  both(
    list(shape, `a list of ${what}; [] is an empty one`),
    such(`at most ${count} ${what}`, (value) => (value as unknown[]).length <= count),
  );

const phase = group(
  { id, name: text('the name of the phase'), weeks: wholeNumber(1, most.phaseWeeks) },
  'id, name and weeks',
);

const exception = group(
  { id, from: week, to: week, days, reason: oneOf(exceptionReasons) },
  'id, from, to, days and reason',
);

const team = group(
  {
    id,
    name: text('the name of the team'),
    home: oneOf(homes),
    days,
    exceptions: optional(atMost(exception, most.exceptions, 'exceptions')),
  },
  'id, name, home, days and, where needed, exceptions',
);

const effort = such(
  `person-days above 0, or a size: ${sizes.join(', ')}`,
  (value) =>
    (sizes as readonly unknown[]).includes(value) ||
    (typeof value === 'number' && value > 0 && value <= most.days),
);

const money = both(
  number(
    'an amount from 0 to a trillion as a plain number of currency units, like 4000',
    (value) => value >= 0 && value <= largestAmount,
  ),
  number('it with three decimals at most', (value) => Number(value.toFixed(3)) === value),
);

const points = wholeNumber(1, 10);

const initiative = group(
  {
    id,
    title: text('what is to be done, like Consent banner'),
    goal: optional(text('the business goal it serves')),
    sponsor: optional(oneOf(homes)),
    points: optional(points),
    delayCost: optional(money),
    efforts: optional(record(effort, 'person-days by id of the team')),
    weeks: optional(wholeNumber(1, most.lengthWeeks)),
    people: optional(
      number(
        `people at once, from 0.1 to ${most.people}`,
        (value) => value >= 0.1 && value <= most.people,
      ),
    ),
    dependsOn: optional(list(id, 'a list of ids of initiatives')),
    notBefore: optional(week),
    dueBy: optional(week),
    week: optional(week),
    isPinned: optional(such('true or false', (value) => typeof value === 'boolean')),
    must: optional(
      group({ by: oneOf(homes), reason: text('why it is not negotiable') }, 'by and reason'),
    ),
    status: optional(oneOf(statuses)),
    deliverable: optional(text('what is there when it is done')),
  },
  'id, title and, where needed, goal, sponsor, points, delayCost, efforts, weeks or people, dependsOn, notBefore, dueBy, week, isPinned, must, status and deliverable',
);

const answers = record(
  group({ effort: optional(oneOf(sizes)), value: optional(points) }, 'effort and value'),
  'answers by id of the initiative',
);

const state = group(
  {
    start: both(
      text('a Monday, like 2027-01-04'),
      text(
        'a Monday from 1900 to 2199, like 2027-01-04',
        (day) => isDay(day) && mondayOf(day) === day && day >= '1900' && day < '2200',
      ),
    ),
    phases: both(
      atMost(phase, most.phases, 'phases'),
      such('one phase at least', (value) => (value as unknown[]).length > 0),
    ),
    teams: atMost(team, most.teams, 'teams'),
    initiatives: atMost(initiative, most.initiatives, 'initiatives'),
    sizes: optional(group(Object.fromEntries(sizes.map((size) => [size, days])), sizes.join(', '))),
    valueKind: optional(oneOf(valueKinds)),
    objective: optional(oneOf(objectives)),
    milestones: optional(
      atMost(
        group({ id, name: text('the name of the milestone'), week }, 'id, name and week'),
        most.milestones,
        'milestones',
      ),
    ),
    keptPlans: optional(
      atMost(
        group(
          {
            id,
            name: text('the name of the plan'),
            weeks: record(week, 'weeks by id of the initiative'),
          },
          'id, name and weeks',
        ),
        most.keptPlans,
        'kept plans',
      ),
    ),
    round: optional(
      group(
        {
          isRevealed: such('true or false', (value) => typeof value === 'boolean'),
          it: answers,
          marketing: answers,
        },
        'isRevealed, it and marketing',
      ),
    ),
    typed: optional(record(text('a text'), 'texts by the name of their field')),
  },
  'start, phases, teams and initiatives, and where needed sizes, valueKind, objective, milestones, keptPlans and round',
);

/** The saved form of this version. */
export const savedShape = group(
  { kind: exactly('roadmap'), version: exactly(savedVersion), state },
  'kind, version and state',
);
