import { toUnits } from '../../../../lib/money.ts';
import { address, columnName, onSheet, range } from '../../../../lib/spreadsheet/addresses.ts';
import type { Cell, Row, Sheet } from '../../../../lib/spreadsheet/sheets.ts';
import { mondayOfWeek } from '../../model/calendar.ts';
import { effortOf, totalEffortOf } from '../../model/effort.ts';
import type { PlannedInitiative } from '../../model/plan.ts';
import { phaseName, titleOf } from '../names.ts';
import {
  balanceColumns,
  type FixedColumn,
  firstRow,
  fixedColumns,
  footerOf,
  type Layout,
  serialOf,
} from './layout.ts';
import { formula, looks, number, text } from './look.ts';

/** What is planned, a row each: sponsors, weeks and efforts may be changed. */
export function buildInitiatives(layout: Layout): Sheet {
  const { roadmap, plan, words, teamNames, initiativeRows } = layout;
  const says = words.workbook;
  const entries = Array.from({ length: initiativeRows }, (_, index) => plan.initiatives[index]);
  const columns = fixedColumns.length + teamNames.length + 1;
  const startAt = layout.columnOf('startDay');
  const second: Cell[] = [text(says.initiativesMeans, looks.quiet)];
  second[startAt - 1] = text(says.firstMonday, looks.quiet);
  second[startAt] = number(serialOf(roadmap.start), looks.inputDate);
  return {
    name: layout.sheets.initiatives,
    columns: Array.from({ length: columns }, (_, column) => ({ width: widthOf(column, columns) })),
    rows: [
      { cells: [text(layout.title, looks.title)], height: 24 },
      { cells: [...second] },
      { cells: [] },
      { cells: headOf(layout) },
      ...entries.map((entry, index): Row => ({ cells: rowOf(entry, firstRow + index, layout) })),
    ],
    frozen: { columns: 1, rows: firstRow },
    choices: [
      {
        cells: blockOf(layout.columnOf('sponsor'), initiativeRows),
        allowed: { kind: 'list', refersTo: homesIn(layout) },
      },
      {
        cells: blockOf(layout.columnOf('length'), initiativeRows),
        allowed: { kind: 'whole', from: 1, to: 10_000 },
      },
      {
        cells: blockOf(layout.columnOf('start'), initiativeRows),
        allowed: { kind: 'whole', from: -10_000, to: 10_000 },
      },
      ...teamNames.map((_, team) => ({
        cells: blockOf(layout.effortColumn(team), initiativeRows),
        allowed: { kind: 'decimal' as const, from: 0, to: 1_000_000 },
      })),
    ],
    print: {
      isLandscape: true,
      pagesWide: 1,
      repeatRows: firstRow,
      repeatColumns: 1,
      footer: footerOf(layout),
    },
  };
}

const widthOf = (column: number, columns: number) =>
  column === 0 ? 36 : column === 1 ? 24 : column === columns - 1 ? 40 : 13;

const blockOf = (column: number, rows: number) =>
  range({ from: [column, firstRow], to: [column, firstRow + rows - 1] });

/** The names of the departments stand at the head of the balance. */
function homesIn({ sheets }: Layout): string {
  const at = balanceColumns.days;
  return onSheet(
    sheets.balance,
    range({ from: [at, firstRow - 1], to: [at + 2, firstRow - 1] }, 'both'),
  );
}

function headOf({ words, teamNames }: Layout): Cell[] {
  const { columns, workbook } = words;
  const titles: Record<FixedColumn, string> = {
    title: columns.title,
    goal: columns.goal,
    sponsor: columns.sponsor,
    status: columns.status,
    points: columns.points,
    delayCost: columns.delayCost,
    start: workbook.startWeek,
    length: workbook.lengthInWeeks,
    startDay: columns.start,
    endDay: columns.end,
    phase: columns.phase,
    total: workbook.total,
  };
  const isText = (column: FixedColumn) =>
    ['title', 'goal', 'sponsor', 'status', 'phase'].includes(column);
  return [
    ...fixedColumns.map((column) =>
      text(titles[column], isText(column) ? looks.head : looks.headNumber),
    ),
    ...teamNames.map((name) => text(words.effort(name), looks.headNumber)),
    text(columns.deliverable, looks.head),
  ];
}

function rowOf(entry: PlannedInitiative | undefined, row: number, layout: Layout): Cell[] {
  const { roadmap, context, words } = layout;
  const initiative = entry?.initiative;
  const at = (column: FixedColumn) => address(layout.columnOf(column), row);
  const start = entry?.start;
  const firstDay = start === undefined ? '' : serialOf(mondayOfWeek(roadmap, start));
  const weeks = entry?.weeks ?? 1;
  const first = `$${columnName(layout.columnOf('startDay'))}$2`;
  const { phase } = entry ?? {};
  const inPhase = phase === undefined ? undefined : roadmap.phases[phase];
  const cells: Record<FixedColumn, Cell> = {
    title: text(initiative ? titleOf(initiative, layout) : '', looks.input),
    goal: text(initiative?.goal ?? '', looks.wrapped),
    sponsor: text(context.homes[initiative?.sponsor ?? 'shared'], looks.input),
    status: text(words.statuses[initiative?.status ?? 'proposed']),
    points: number(initiative?.points, looks.days),
    delayCost: number(
      initiative?.delayCost === undefined
        ? undefined
        : toUnits(initiative.delayCost, context.currency),
      looks.days,
    ),
    start: number(start === undefined ? undefined : start + 1, looks.inputDays),
    length: number(weeks, looks.inputDays),
    startDay: formula(
      `IF(${at('start')}="","",${first}+(${at('start')}-1)*7)`,
      firstDay,
      looks.date,
    ),
    endDay: formula(
      `IF(${at('start')}="","",${at('startDay')}+${at('length')}*7-3)`,
      firstDay === '' ? '' : firstDay + weeks * 7 - 3,
      looks.date,
    ),
    phase: formula(
      phaseFormula(at('start'), layout),
      inPhase ? phaseName(inPhase, phase ?? 0, layout) : '',
    ),
    total: formula(
      totalFormula(row, layout),
      initiative ? totalEffortOf(initiative, roadmap) : 0,
      looks.days,
    ),
  };
  const efforts = roadmap.teams.map(({ id }) => {
    const effort = initiative ? effortOf(initiative, id, roadmap) : 0;
    return number(effort === 0 ? undefined : effort, looks.inputDays);
  });
  return [
    ...fixedColumns.map((column) => cells[column]),
    ...efforts,
    text(initiative?.deliverable ?? '', looks.wrapped),
  ];
}

/** The phase in which a week lies; nothing before the first and after the last. */
export function phaseFormula(week: string, layout: Layout): string {
  const { phase, first, last } = balanceColumns;
  const [names, firsts] = [layout.allPhases(phase), layout.allPhases(first)];
  return `IF(${week}="","",IF(OR(${week}<1,${week}>MAX(${layout.allPhases(last)})),"",INDEX(${names},MATCH(${week},${firsts},1))))`;
}

function totalFormula(row: number, layout: Layout): string {
  const { length } = layout.teamNames;
  if (length === 0) return '0';
  const [from, to] = [layout.effortColumn(0), layout.effortColumn(length - 1)];
  return `SUM(${range({ from: [from, row], to: [to, row] })})`;
}
