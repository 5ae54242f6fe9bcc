import { type Department, departments, type Home, homes } from '../../../../lib/departments.ts';
import { literal, onSheet, range } from '../../../../lib/spreadsheet/addresses.ts';
import { type HomeSum, sumByHome } from '../../model/departments.ts';
import type { LineKind } from '../../model/types.ts';
import { type FlowColumn, flowColumnOf, type Layout, lineRows, names } from './layout.ts';
import { formula, text, workedOut } from './look.ts';
import { inUnits, type Place } from './places.ts';
import type { ResultRow } from './results-sheet.ts';

/**
 * What each department pays and gains over the whole plan, the gap between the two, and which part
 * of everything that is; what is shared counts half there. `from` is the first row.
 */
export function departmentRows({ words, context, looks }: Layout, from: number): ResultRow[] {
  const says = words.results;
  const rowOf = (home: Home, kind: LineKind) =>
    from + 3 * homes.indexOf(home) + (kind === 'cost' ? 0 : 1);
  const money = workedOut(looks.formats.money, { align: 'right' });
  const gap = workedOut(looks.formats.money, { align: 'right', isBold: true });
  const percent = workedOut(looks.formats.share, { align: 'right' });

  const amount = (home: Home, kind: LineKind): ResultRow => ({
    label: text((kind === 'cost' ? says.pays : says.gains)(context.homes[home])),
    cellOf: (place) => {
      const value = inUnits(place, sumOn(place, kind, home));
      return formula(sumFormula(place, kind, home), value, money);
    },
  });
  const net = (home: Home): ResultRow => ({
    label: text(says.gap(context.homes[home]), looks.label),
    cellOf: (place, column) => {
      const [gains, pays] = [rowOf(home, 'benefit'), rowOf(home, 'cost')];
      const value = inUnits(place, sumOn(place, 'benefit', home) - sumOn(place, 'cost', home));
      const difference = `${column}${gains + 1}-${column}${pays + 1}`;
      return formula(`ROUND(${difference},${names.decimals})`, value, gap);
    },
  });
  const share = (department: Department, kind: LineKind): ResultRow => ({
    label: text((kind === 'cost' ? says.paysShare : says.gainsShare)(context.homes[department])),
    cellOf: (place, column) => {
      const cell = (home: Home) => `${column}${rowOf(home, kind) + 1}`;
      const whole = homes.map(cell).join('+');
      const all = sumOn(place, kind, ...homes);
      const part = sumOn(place, kind, department) + sumOn(place, kind, 'shared') / 2;
      return formula(
        `IF(${whole}=0,"",(${cell(department)}+${cell('shared')}/2)/(${whole}))`,
        all === 0 ? '' : part / all,
        percent,
      );
    },
  });
  return [
    ...homes.flatMap((home) => [amount(home, 'cost'), amount(home, 'benefit'), net(home)]),
    ...departments.flatMap((department) => [
      share(department, 'cost'),
      share(department, 'benefit'),
    ]),
  ];
}

/** What departments pay or gain on the place's basis, in minor units. */
function sumOn({ sheets, basis }: Place, kind: LineKind, ...chosen: Home[]): number {
  const sum: HomeSum = sumByHome(sheets.results.totals, ...chosen);
  return basis === 'all' ? sum[kind].all : sum[kind].all - sum[kind].soft;
}

function sumFormula({ layout, sheets, basis }: Place, kind: LineKind, home: Home): string {
  const { words, context } = layout;
  const lines = lineRows(sheets);
  const column = (name: FlowColumn) => {
    const place = flowColumnOf(name);
    return onSheet(
      sheets.flows,
      range({ from: [place, lines.from], to: [place, lines.to] }, 'both'),
    );
  };
  const isHome = `(${column('home')}=${literal(context.homes[home])})`;
  const isKind = `(${column('kind')}=${literal(words.kinds[kind])})`;
  const isHard =
    basis === 'hard' ? `*(${column('hardness')}=${literal(words.hardnesses.hard)})` : '';
  return `ROUND(SUMPRODUCT(${isHome}*${isKind}${isHard}*${column('total')}),${names.decimals})`;
}
