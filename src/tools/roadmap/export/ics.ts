import { type CalendarEvent, writeCalendar } from '../../../lib/calendar-file.ts';
import { fridayOfWeek, mondayOfWeek } from '../model/calendar.ts';
import type { PlannedInitiative } from '../model/plan.ts';
import { type ExportFile, type ExportInput, nameFile } from './file.ts';
import { phaseName, sayEfforts, titleOf } from './names.ts';

/**
 * The roadmap as a calendar of whole days. Work runs from a Monday to a Friday; a milestone is on
 * the Monday of its week, a due date on the Friday of its last week.
 */
export function writeIcs(input: ExportInput): ExportFile {
  return {
    name: nameFile(input.title, input.today, 'ics'),
    type: 'text/calendar;charset=utf-8',
    content: writeCalendar({
      name: input.title,
      product: '-//Common Ground//Roadmap//EN',
      written: input.now,
      events: [
        ...phaseEvents(input),
        ...milestoneEvents(input),
        ...input.plan.initiatives.flatMap((entry) => initiativeEvents(entry, input)),
      ],
    }),
  };
}

const uidOf = (kind: string, id: string) => `${kind}-${id}@common-ground`;

function phaseEvents(input: ExportInput): CalendarEvent[] {
  const { roadmap, plan, words } = input;
  return plan.spans.map(({ phase, from, until }, index) => ({
    uid: uidOf('phase', phase.id),
    from: mondayOfWeek(roadmap, from),
    to: fridayOfWeek(roadmap, until - 1),
    summary: phaseName(phase, index, input),
    description: '',
    category: words.phase,
  }));
}

function milestoneEvents({ roadmap, words }: ExportInput): CalendarEvent[] {
  return roadmap.milestones.map(({ id, name, week }) => {
    const day = mondayOfWeek(roadmap, week);
    return {
      uid: uidOf('milestone', id),
      from: day,
      to: day,
      summary: name.trim() || words.milestone,
      description: '',
      category: words.milestone,
    };
  });
}

/** The work itself, where it is planned, and its due date, unless that is past mattering. */
function initiativeEvents(entry: PlannedInitiative, input: ExportInput): CalendarEvent[] {
  const { roadmap, words, context } = input;
  const { initiative, start, end, phase } = entry;
  const { id, dueBy, must, deliverable, status } = initiative;
  const title = titleOf(initiative, input);
  const inPhase = phase === undefined ? undefined : roadmap.phases[phase];
  const description = [
    ...(deliverable.trim() ? [words.doneMeans(deliverable.trim())] : []),
    ...(must ? [words.mustHave(context.homes[must.by], must.reason.trim())] : []),
    ...sayEfforts(initiative, input),
  ].join('\n');
  const events: CalendarEvent[] = [];
  if (start !== undefined && end !== undefined) {
    events.push({
      uid: uidOf('initiative', id),
      from: mondayOfWeek(roadmap, start),
      to: fridayOfWeek(roadmap, end - 1),
      summary: title,
      description,
      category: inPhase ? phaseName(inPhase, phase ?? 0, input) : words.outsidePhases,
    });
  }
  if (dueBy !== undefined && status !== 'dropped' && status !== 'done') {
    const day = fridayOfWeek(roadmap, dueBy);
    events.push({
      uid: uidOf('due', id),
      from: day,
      to: day,
      summary: words.dueOf(title),
      description: '',
      category: words.due,
    });
  }
  return events;
}
