import { effortOf } from '../../model/effort.ts';
import type { Initiative, Roadmap } from '../../model/types.ts';
import type { ExportInput } from '../file.ts';
import { sayEfforts, titleOf } from '../names.ts';
import { linksWithoutCircles } from './links.ts';
import type { OutlineLine } from './outline.ts';
import { resourceOf } from './teams.ts';
import { daysAWeek, hours, hoursADay, weekEnd, weekStart, weeksOfWork } from './times.ts';
import { oneLine, type Part } from './xml.ts';

type InitiativeLine = Extract<OutlineLine, { kind: 'initiative' }>;

/** Kinds of constraint, as the format numbers them. */
const constraints = { none: 0, mustStartOn: 2, notBefore: 4 };

const inDays = 7;
const finishToStart = 1;
const fixedDuration = 1;

export function taskParts(lines: readonly OutlineLine[], input: ExportInput): Part[] {
  const initiatives = lines.filter((line) => line.kind === 'initiative');
  const uids = new Map(initiatives.map(({ uid, entry }) => [entry.initiative.id, uid]));
  const links = linksWithoutCircles(initiatives.map(({ entry }) => entry.initiative));
  const priorityOf = prioritiesIn(input.roadmap);
  return lines.map((line): Part => {
    if (line.kind === 'group') return ['Task', groupParts(line, input)];
    if (line.kind === 'milestone') return ['Task', milestoneParts(line, input)];
    const waitsFor = links.get(line.entry.initiative.id) ?? [];
    const predecessors = waitsFor.flatMap((id) => uids.get(id) ?? []);
    const priority = priorityOf(line.entry.initiative);
    return ['Task', initiativeParts(line, { predecessors, priority }, input)];
  });
}

function head({ uid, number, level }: OutlineLine, name: string, isManual: boolean): Part[] {
  return [
    ['UID', uid],
    ['ID', uid],
    ['Name', oneLine(name)],
    ['Active', 1],
    ['Manual', isManual ? 1 : 0],
    ['Type', fixedDuration],
    ['IsNull', 0],
    ['WBS', number],
    ['OutlineNumber', number],
    ['OutlineLevel', level],
  ];
}

function groupParts(
  line: Extract<OutlineLine, { kind: 'group' }>,
  { roadmap }: ExportInput,
): (Part | false)[] {
  const { name, from, until, hasLines } = line;
  const isPlanned = from !== undefined && until !== undefined;
  return [
    ...head(line, name, false),
    ['Priority', usualPriority],
    isPlanned && ['Start', weekStart(roadmap, from)],
    isPlanned && ['Finish', weekEnd(roadmap, until - 1)],
    isPlanned && ['Duration', weeksOfWork(until - from)],
    ['DurationFormat', inDays],
    ['Milestone', 0],
    ['Summary', hasLines ? 1 : 0],
    // A phase without work is a task of its own, which would slide to the start.
    ['ConstraintType', hasLines || !isPlanned ? constraints.none : constraints.mustStartOn],
    !hasLines && isPlanned && ['ConstraintDate', weekStart(roadmap, from)],
  ];
}

function milestoneParts(
  line: Extract<OutlineLine, { kind: 'milestone' }>,
  { roadmap, words }: ExportInput,
): Part[] {
  const { name, week } = line.milestone;
  const start = weekStart(roadmap, week);
  return [
    ...head(line, name.trim() || words.milestone, false),
    ['Priority', usualPriority],
    ['Start', start],
    ['Finish', start],
    ['Duration', hours(0)],
    ['DurationFormat', inDays],
    ['Milestone', 1],
    ['Summary', 0],
    ['ConstraintType', constraints.mustStartOn],
    ['ConstraintDate', start],
  ];
}

/** Without a start, a task is left for somebody to place; with one, it stays where it is planned. */
function initiativeParts(
  line: InitiativeLine,
  { predecessors, priority }: { predecessors: readonly number[]; priority: number },
  input: ExportInput,
): (Part | false)[] {
  const { roadmap } = input;
  const { initiative, weeks, start, end } = line.entry;
  const { status, isPinned, notBefore, dueBy } = initiative;
  const isPlanned = start !== undefined && end !== undefined;
  const from = isPlanned ? start : notBefore;
  const isDone = isPlanned && status === 'done';
  const notes = notesOf(initiative, input);
  return [
    ...head(line, titleOf(initiative, input), !isPlanned),
    ['Priority', priority],
    isPlanned && ['Start', weekStart(roadmap, start)],
    isPlanned && ['Finish', weekEnd(roadmap, end - 1)],
    ['Duration', weeksOfWork(weeks)],
    ['DurationFormat', inDays],
    ['EffortDriven', 0],
    ['Milestone', 0],
    ['Summary', 0],
    ['PercentComplete', isDone ? 100 : 0],
    isPlanned && (isDone || status === 'started') && ['ActualStart', weekStart(roadmap, start)],
    isDone && ['ActualFinish', weekEnd(roadmap, end - 1)],
    isDone && ['ActualDuration', weeksOfWork(weeks)],
    isDone && ['RemainingDuration', hours(0)],
    [
      'ConstraintType',
      from === undefined
        ? constraints.none
        : isPlanned && isPinned
          ? constraints.mustStartOn
          : constraints.notBefore,
    ],
    from !== undefined && ['ConstraintDate', weekStart(roadmap, from)],
    dueBy !== undefined && ['Deadline', weekEnd(roadmap, dueBy)],
    notes !== '' && ['Notes', notes],
    ...predecessors.map(
      (uid): Part => [
        'PredecessorLink',
        [
          ['PredecessorUID', uid],
          ['Type', finishToStart],
          ['CrossProject', 0],
          ['LinkLag', 0],
          ['LagFormat', inDays],
        ],
      ],
    ),
  ];
}

function notesOf(initiative: Initiative, input: ExportInput): string {
  const { words, context } = input;
  const { deliverable, must } = initiative;
  return [
    ...(deliverable.trim() ? [words.doneMeans(deliverable.trim())] : []),
    ...(must ? [words.mustHave(context.homes[must.by], must.reason.trim())] : []),
    ...sayEfforts(initiative, input),
  ].join('\n');
}

const usualPriority = 500;
const highestPriority = 1000;

/** From 0 to 1000: by points, or by the cost of delay as a share of the largest one. */
function prioritiesIn({ valueKind, initiatives }: Roadmap): (initiative: Initiative) => number {
  const largest = Math.max(1, ...initiatives.map(({ delayCost }) => delayCost ?? 0));
  return ({ points, delayCost }) => {
    const value = valueKind === 'money' ? delayCost : points;
    if (value === undefined) return usualPriority;
    return Math.round((highestPriority * value) / (valueKind === 'money' ? largest : 10));
  };
}

/** The effort of each team in what is planned, spread evenly. */
export function assignmentParts(lines: readonly OutlineLine[], input: ExportInput): Part[] {
  const { roadmap } = input;
  let uid = 0;
  return lines.flatMap((line) => {
    if (line.kind !== 'initiative') return [];
    const { initiative, weeks, start, end } = line.entry;
    if (start === undefined || end === undefined) return [];
    return roadmap.teams.flatMap((team, index): Part[] => {
      const effort = effortOf(initiative, team.id, roadmap);
      if (effort === 0) return [];
      uid += 1;
      return [
        [
          'Assignment',
          [
            ['UID', uid],
            ['TaskUID', line.uid],
            ['ResourceUID', resourceOf(index)],
            ['Finish', weekEnd(roadmap, end - 1)],
            ['Start', weekStart(roadmap, start)],
            ['Units', Number((effort / (weeks * daysAWeek)).toFixed(6))],
            ['Work', hours(effort * hoursADay)],
          ],
        ],
      ];
    });
  });
}
