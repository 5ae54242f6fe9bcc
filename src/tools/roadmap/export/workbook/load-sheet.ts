import { address } from '../../../../lib/spreadsheet/addresses.ts';
import type { Cell, Row, Sheet } from '../../../../lib/spreadsheet/sheets.ts';
import { mondayOfWeek } from '../../model/calendar.ts';
import { phaseName } from '../names.ts';
import { phaseFormula } from './initiatives-sheet.ts';
import { firstRow, footerOf, type Layout, serialOf } from './layout.ts';
import { formula, looks, number, text } from './look.ts';

/** Week, Monday and phase. */
const beforeTeams = 3;

/** Planned, there is, used, too many. */
const columnsATeam = 4;

/** What each team has and what is planned of it, a row a week. */
export function buildLoad(layout: Layout): Sheet {
  const { plan, words, teamNames } = layout;
  const says = words.workbook;
  const head: Cell[] = [
    text(says.week, looks.headNumber),
    text(says.monday, looks.headNumber),
    text(words.columns.phase, looks.head),
    ...teamNames.flatMap((name) =>
      [says.planned(name), says.capacity(name), says.share(name), says.over(name)].map((title) =>
        text(title, looks.headNumber),
      ),
    ),
  ];
  return {
    name: layout.sheets.load,
    columns: head.map((_, column) => ({ width: column === 2 ? 22 : 13 })),
    rows: [
      { cells: [text(says.loadTitle, looks.title)], height: 24 },
      { cells: [text(says.loadMeans, looks.quiet)] },
      { cells: [] },
      { cells: head },
      ...Array.from({ length: plan.weeks }, (_, week) => weekRow(week, layout)),
    ],
    frozen: { columns: beforeTeams, rows: firstRow },
    choices: [],
    print: {
      isLandscape: true,
      pagesWide: 1,
      repeatRows: firstRow,
      repeatColumns: beforeTeams,
      footer: footerOf(layout),
    },
  };
}

function weekRow(week: number, layout: Layout): Row {
  const { roadmap, plan } = layout;
  const row = firstRow + week;
  const weekCell = address(0, row, 'column');
  const index = plan.spans.findIndex(({ from, until }) => week >= from && week < until);
  const phase = roadmap.phases[index];
  return {
    cells: [
      number(week + 1, looks.days),
      formula(
        `${layout.startCell}+(${weekCell}-1)*7`,
        serialOf(mondayOfWeek(roadmap, week)),
        looks.date,
      ),
      formula(phaseFormula(weekCell, layout), phase ? phaseName(phase, index, layout) : ''),
      ...plan.loads.flatMap((load, team) =>
        teamCells(
          { load: load.load[week] ?? 0, capacity: load.capacity[week] ?? 0 },
          { team, row, weekCell },
          layout,
        ),
      ),
    ],
  };
}

function teamCells(
  { load, capacity }: { load: number; capacity: number },
  { team, row, weekCell }: { team: number; row: number; weekCell: string },
  layout: Layout,
): Cell[] {
  const at = beforeTeams + team * columnsATeam;
  const [planned, there] = [address(at, row), address(at + 1, row)];
  const starts = layout.all(layout.columnOf('start'));
  const lengths = layout.all(layout.columnOf('length'));
  const efforts = layout.all(layout.effortColumn(team));
  return [
    formula(
      `SUMPRODUCT((${starts}<>"")*(${starts}<=${weekCell})*(${starts}+${lengths}>${weekCell})*${efforts}/${lengths})`,
      load,
      looks.days,
    ),
    number(capacity, looks.inputDays),
    formula(
      `IF(${there}=0,"",${planned}/${there})`,
      capacity === 0 ? '' : load / capacity,
      looks.used,
    ),
    formula(
      `MAX(0,ROUND(${planned}-${there},2))`,
      Math.max(0, Math.round((load - capacity) * 100) / 100),
      looks.over,
    ),
  ];
}
