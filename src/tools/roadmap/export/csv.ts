import { type CsvCell, csvShapeOf, writeCsv } from '../../../lib/csv.ts';
import { toUnits } from '../../../lib/money.ts';
import { fridayOfWeek, mondayOfWeek } from '../model/calendar.ts';
import type { PlannedInitiative } from '../model/plan.ts';
import { beforeEfforts, type ColumnKey, columnKeys } from './columns.ts';
import { type ExportFile, type ExportInput, nameFile } from './file.ts';
import { nameForLinks } from './name-for-links.ts';
import { phaseName, teamName } from './names.ts';

/** The initiatives as a table that the builder reads back: a row each, in the roadmap's order. */
export function writeListCsv(input: ExportInput): ExportFile {
  const { separator, decimalSign } = csvShapeOf(input.context.locale);
  return {
    name: nameFile(input.title, input.today, 'csv'),
    type: 'text/csv;charset=utf-8',
    content: writeCsv(listRows(input), separator, { decimalSign, hasByteOrderMark: true }),
  };
}

function listRows(input: ExportInput): CsvCell[][] {
  const { roadmap, plan, words } = input;
  const links = nameForLinks(roadmap.initiatives);
  const head = columnKeys.flatMap((key) => [
    words.columns[key],
    ...(key === beforeEfforts
      ? roadmap.teams.map((team, index) => words.effort(teamName(team, index, input)))
      : []),
  ]);
  const rows = plan.initiatives.map((entry, row) => {
    const cellOf = cellsOf(entry, row, input, links);
    return columnKeys.flatMap((key) => [
      cellOf[key],
      ...(key === beforeEfforts
        ? roadmap.teams.map(({ id }) => entry.initiative.efforts[id] ?? '')
        : []),
    ]);
  });
  return [head, ...rows];
}

function cellsOf(
  { initiative, start, end, phase, isQuickWin }: PlannedInitiative,
  row: number,
  input: ExportInput,
  links: ReturnType<typeof nameForLinks>,
): Record<ColumnKey, CsvCell> {
  const { roadmap, words, context } = input;
  const { title, goal, sponsor, points, delayCost, length, notBefore, dueBy, must } = initiative;
  const inPhase = phase === undefined ? undefined : roadmap.phases[phase];
  const isPinned = initiative.isPinned && start !== undefined;
  return {
    key: links.keys[row] ?? '',
    title: title.trim() || words.untitled,
    goal,
    sponsor: context.homes[sponsor],
    points: points ?? '',
    delayCost: delayCost === undefined ? '' : toUnits(delayCost, context.currency),
    weeks: length.kind === 'weeks' ? length.weeks : '',
    people: length.kind === 'people' ? length.people : '',
    dependsOn: initiative.dependsOn.map((id) => links.nameOf.get(id) ?? '').join('; '),
    notBefore: notBefore === undefined ? '' : mondayOfWeek(roadmap, notBefore),
    dueBy: dueBy === undefined ? '' : fridayOfWeek(roadmap, dueBy),
    start: start === undefined ? '' : mondayOfWeek(roadmap, start),
    end: end === undefined ? '' : fridayOfWeek(roadmap, end - 1),
    pinned: isPinned ? words.yes : '',
    mustBy: must ? context.homes[must.by] : '',
    mustReason: must?.reason ?? '',
    status: words.statuses[initiative.status],
    phase: inPhase ? phaseName(inPhase, phase ?? 0, input) : '',
    quickWin: isQuickWin ? words.yes : '',
    deliverable: initiative.deliverable,
  };
}
