import { homes } from '../../../../lib/departments.ts';
import { address, range } from '../../../../lib/spreadsheet/addresses.ts';
import type { Cell, Row, Sheet } from '../../../../lib/spreadsheet/sheets.ts';
import { findBalance, type PhaseBalance } from '../../model/balance.ts';
import { phaseName } from '../names.ts';
import { balanceColumns, firstRow, footerOf, type Layout } from './layout.ts';
import { formula, looks, number, text } from './look.ts';

/** How many days of each phase serve whose goals. The length of a phase may be changed. */
export function buildBalance(layout: Layout): Sheet {
  const { roadmap, plan, words, context } = layout;
  const says = words.workbook;
  const head = [
    text(words.columns.phase, looks.head),
    text(words.columns.weeks, looks.headNumber),
    text(says.firstWeek, looks.headNumber),
    text(says.lastWeek, looks.headNumber),
    ...homes.map((home) => text(context.homes[home], looks.headNumber)),
    ...homes.map((home) => text(says.shareOf(context.homes[home]), looks.headNumber)),
  ];
  return {
    name: layout.sheets.balance,
    columns: head.map((_, column) => ({ width: column === 0 ? 30 : 14 })),
    rows: [
      { cells: [text(says.balanceTitle, looks.title)], height: 24 },
      { cells: [text(says.balanceMeans, looks.quiet)] },
      { cells: [] },
      { cells: head },
      ...findBalance(roadmap, plan).map((balance, index) => phaseRow(balance, index, layout)),
    ],
    frozen: { columns: 1, rows: firstRow },
    choices: [
      {
        cells: range({
          from: [balanceColumns.weeks, firstRow],
          to: [balanceColumns.weeks, firstRow + roadmap.phases.length - 1],
        }),
        allowed: { kind: 'whole', from: 1, to: 10_000 },
      },
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

function phaseRow({ phase, days }: PhaseBalance, index: number, layout: Layout): Row {
  const { plan } = layout;
  const row = firstRow + index;
  const at = (column: keyof typeof balanceColumns, place = row) =>
    address(balanceColumns[column], place);
  const span = plan.spans[index] ?? { from: 0, until: 0 };
  const total = homes.reduce((sum, home) => sum + days[home], 0);
  const daysOfPhase = range({
    from: [balanceColumns.days, row],
    to: [balanceColumns.days + homes.length - 1, row],
  });
  return {
    cells: [
      text(phaseName(phase, index, layout), looks.input),
      number(phase.weeks, looks.inputDays),
      index === 0
        ? number(1, looks.days)
        : formula(`${at('last', row - 1)}+1`, span.from + 1, looks.days),
      formula(`${at('first')}+${at('weeks')}-1`, span.until, looks.days),
      ...homes.map((home, place) =>
        formula(daysFormula(place, row, layout), days[home], looks.days),
      ),
      ...homes.map((home, place): Cell => {
        const own = address(balanceColumns.days + place, row);
        return formula(
          `IF(SUM(${daysOfPhase})=0,"",${own}/SUM(${daysOfPhase}))`,
          total === 0 ? '' : days[home] / total,
          looks.share,
        );
      }),
    ],
  };
}

/** The days of what starts in the phase and has the department at the head of the column for its sponsor. */
function daysFormula(place: number, row: number, layout: Layout): string {
  const starts = layout.all(layout.columnOf('start'));
  const sponsors = layout.all(layout.columnOf('sponsor'));
  const totals = layout.all(layout.columnOf('total'));
  const home = address(balanceColumns.days + place, firstRow - 1, 'both');
  const [first, last] = [
    address(balanceColumns.first, row, 'both'),
    address(balanceColumns.last, row, 'both'),
  ];
  return `SUMPRODUCT((${starts}<>"")*(${starts}>=${first})*(${starts}<=${last})*(${sponsors}=${home})*${totals})`;
}
