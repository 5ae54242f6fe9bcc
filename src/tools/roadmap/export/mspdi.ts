import { type ExportFile, type ExportInput, nameFile } from './file.ts';
import { outline } from './project/outline.ts';
import { assignmentParts, taskParts } from './project/tasks.ts';
import { calendarParts, resourceParts, standardCalendar } from './project/teams.ts';
import { weekEnd, weekStart } from './project/times.ts';
import { oneLine, writeXml } from './project/xml.ts';

/**
 * The roadmap as a project plan in Microsoft's XML: phases with their initiatives, teams, and the
 * work of each team in each initiative. Elements stand in the order that the schema asks for.
 * Source: Microsoft, Project XML Data Interchange Schema (http://schemas.microsoft.com/project).
 */
export function writeMspdi(input: ExportInput): ExportFile {
  return {
    name: nameFile(input.title, input.today, 'xml'),
    type: 'application/xml',
    content: toXml(input),
  };
}

function toXml(input: ExportInput): string {
  const { roadmap, plan, title, now } = input;
  const lines = outline(input);
  const starts = plan.initiatives.flatMap(({ start }) => start ?? []);
  const ends = plan.initiatives.flatMap(({ end }) => end ?? []);
  const parts = writeXml(
    [
      ['SaveVersion', 14],
      ['Name', oneLine(title)],
      ['Title', oneLine(title)],
      ['CreationDate', now.slice(0, 19)],
      ['ScheduleFromStart', 1],
      ['StartDate', weekStart(roadmap, Math.min(0, ...starts))],
      ['FinishDate', weekEnd(roadmap, Math.max(plan.weeks, ...ends) - 1)],
      ['CalendarUID', standardCalendar],
      ['DefaultStartTime', '08:00:00'],
      ['DefaultFinishTime', '17:00:00'],
      ['MinutesPerDay', 480],
      ['MinutesPerWeek', 2400],
      ['DaysPerMonth', 20],
      ['Calendars', calendarParts(input)],
      ['Tasks', taskParts(lines, input)],
      ['Resources', resourceParts(input)],
      ['Assignments', assignmentParts(lines, input)],
    ],
    '  ',
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Project xmlns="http://schemas.microsoft.com/project">\n${parts}</Project>\n`;
}
