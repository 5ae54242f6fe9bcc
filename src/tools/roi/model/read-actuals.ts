import { readCsv } from '../../../lib/csv.ts';
import type { Minor, MoneyFormat } from '../../../lib/money.ts';
import { type ImportProblem, type ImportRemark, placeOfRow } from './import-problems.ts';
import { findLayout } from './read-actuals-layout.ts';
import { findLineIn } from './read-actuals-lines.ts';
import { type Entry, type Finding, findEntries, refuse } from './read-actuals-rows.ts';
import type { Plan } from './types.ts';

/** An actual amount that a plan does not have yet, or has otherwise. */
export interface ActualChange {
  lineId: string;
  month: number;
  amount: Minor;
}

export interface ActualsReading {
  changes: ActualChange[];
  problems: ImportProblem[];
  remarks: ImportRemark[];
}

/** What reading needs to know of a plan. */
export type PlanOfActuals = Pick<Plan, 'lines' | 'start' | 'months' | 'actuals' | 'closedThrough'>;

/**
 * Reads actual amounts from CSV or from cells copied out of a spreadsheet, in one of two layouts:
 * wide, with a row a line and a column a month, or long, with a row an amount and columns for line,
 * month and amount. Every cell with something in it is a change, names the line or month of other
 * cells, or stands in a place that a problem or a remark tells. An empty cell is no actual amount,
 * which is not zero. `sameAs` has the ids of lines by texts that a person has said mean them.
 */
export function readActuals(
  text: string,
  plan: PlanOfActuals,
  format: MoneyFormat,
  sameAs: Readonly<Record<string, string>> = {},
): ActualsReading {
  const { rows, problems } = readCsv(text);
  const source = { plan, format, findLine: findLineIn(plan.lines, sameAs) };
  const findings = problems.map(({ row, line }) =>
    refuse(placeOfRow(row), { code: 'UNCLOSED_QUOTE', line }),
  );
  if (rows.length === 0) {
    return sort([...findings, refuse(placeOfRow(), { code: 'NOTHING_TO_READ' })], plan);
  }
  const layout = findLayout(rows, source);
  if (!layout) {
    return sort([...findings, refuse(placeOfRow(), { code: 'NO_ACTUALS_LAYOUT' })], plan);
  }
  return sort([...findings, ...findEntries(rows, layout, source)], plan);
}

/** Lets through what can be entered; names what is given twice, closed, or there already. */
function sort(findings: readonly Finding[], plan: PlanOfActuals): ActualsReading {
  const changes: ActualChange[] = [];
  let same = 0;
  const byCell = new Map<string, Entry[]>();
  for (const finding of findings) {
    if (finding.kind !== 'entry') continue;
    const key = `${finding.line.id} ${finding.month}`;
    byCell.set(key, [...(byCell.get(key) ?? []), finding]);
  }
  const problems = findings.flatMap((finding) =>
    finding.kind === 'problem' ? [finding.problem] : [],
  );
  for (const [entry, ...others] of byCell.values()) {
    if (!entry) continue;
    const { line, month, amount, place, text } = entry;
    const known = plan.actuals[line.id]?.[month];
    if (others.length > 0) problems.push(...others.map((other) => nameTwice(entry, other)));
    else if (known === amount) same += 1;
    else if (month <= plan.closedThrough)
      problems.push({ ...place, code: 'MONTH_CLOSED', month, text });
    else changes.push({ lineId: line.id, month, amount });
  }
  const remarks = findings.flatMap((finding) =>
    finding.kind === 'remark' ? [finding.remark] : [],
  );
  if (same > 0) remarks.push({ ...placeOfRow(), code: 'SAME_AS_BEFORE', count: same });
  return { changes, problems: problems.toSorted((one, other) => one.row - other.row), remarks };
}

const nameTwice = ({ line, month, place }: Entry, other: Entry): ImportProblem => ({
  ...other.place,
  code: 'GIVEN_TWICE',
  name: line.name,
  month,
  first: `${place.column}${place.row}`,
});
