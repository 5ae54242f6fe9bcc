import type { SiteContext } from '../../../../lib/site-context.ts';
import { newInitiative } from '../edit-initiatives.ts';
import { type Initiative, most, type Roadmap, type Team } from '../types.ts';
import { teamNameOf } from './guess-targets.ts';
import { type ImportProblem, type ImportReason, isRemark } from './import-problems.ts';
import { linkDrafts } from './link-drafts.ts';
import { type Draft, readImportedEffort, takeCell } from './read-cell.ts';
import { type DayOrder, dayOrderOf, findDayOrder } from './read-day.ts';
import type { ImportRow, ImportTable } from './read-table.ts';
import { dateFields, type ImportTarget } from './targets.ts';

export interface ImportOptions {
  roadmap: Pick<Roadmap, 'start' | 'teams' | 'initiatives'>;
  context: Pick<SiteContext, 'locale' | 'currency' | 'homes'>;
  /** What each column is taken for, in the order of the headings. */
  targets: readonly ImportTarget[];
  /** Said by somebody, where the dates can be read in two ways. */
  order?: DayOrder;
  /** Leaves rows with a mistake out; else only the cell is left out. */
  isStrict?: boolean;
  newId: () => string;
}

export interface ImportReading {
  /** New ones that columns stand for. */
  teams: Team[];
  initiatives: Initiative[];
  problems: ImportProblem[];
  /** Whether the dates of the file can be read in two ways. */
  isOrderUnclear: boolean;
  /** The order in which dates were read. */
  order: DayOrder;
}

export function readInitiatives(table: ImportTable, options: ImportOptions): ImportReading {
  const { roadmap, context, targets, newId } = options;
  const problems = [...table.problems];
  const found = findDayOrder(datesOf(table, targets));
  const guessed = found === 'day-first' || found === 'month-first' ? found : undefined;
  const order = guessed ?? options.order ?? dayOrderOf(context.locale);
  const reading = { initiatives: [], problems, isOrderUnclear: found === 'unclear', order };
  if (!targets.includes('title')) {
    if (table.headings.length > 0) problems.push({ row: 0, heading: '', code: 'NO_TITLES' });
    return { ...reading, teams: [] };
  }
  const { teams, efforts } = planTeams(table, options, problems);
  const setting = { roadmap, context, order };
  const titleAt = targets.indexOf('title');
  const hasTitle = ({ cells }: ImportRow) => (cells[titleAt] ?? '').trim() !== '';
  const drafts: { draft: Draft; row: number }[] = [];
  const faulty = new Set<number>(
    options.isStrict ? problems.filter((each) => !isRemark(each)).map(({ row }) => row) : [],
  );
  const room = Math.max(0, most.initiatives - roadmap.initiatives.length);
  const titled = table.rows.filter(hasTitle);
  for (const row of table.rows) {
    if (!hasTitle(row)) problems.push({ row: row.row, heading: '', code: 'TITLE_MISSING' });
  }
  for (const { row, cells } of titled) {
    if (drafts.length === room) break;
    const draft: Draft = {
      initiative: newInitiative(newId(), ''),
      key: '',
      dependsOn: [],
      blocks: [],
      isFixed: false,
      reason: '',
    };
    const reasons: ImportProblem[] = [];
    const note = (heading: string, reason: ImportReason | undefined) => {
      if (reason) reasons.push({ row, heading, ...reason });
    };
    targets.forEach((target, index) => {
      const text = (cells[index] ?? '').trim();
      const heading = table.headings[index] ?? '';
      const team = efforts[index];
      if (text === '') return;
      if (team !== undefined) {
        const { effort, reason } = readImportedEffort(text, heading, context);
        note(heading, reason);
        if (effort !== undefined) draft.initiative.efforts[team] = effort;
      } else if (target !== 'none' && target !== 'new-team' && !target.startsWith('effort:')) {
        note(heading, takeCell(draft, target as 'title', text, heading, setting));
      }
    });
    if (draft.isFixed && draft.initiative.week === undefined) {
      note(headingOf(table, targets, 'pinned'), { code: 'FIXED_WITHOUT_START' });
    } else if (draft.isFixed) draft.initiative.isPinned = true;
    const { must } = draft.initiative;
    if (must) draft.initiative.must = { ...must, reason: draft.reason };
    problems.push(...reasons);
    if (options.isStrict && reasons.some((each) => !isRemark(each))) faulty.add(row);
    if (!faulty.has(row)) drafts.push({ draft, row });
  }
  if (titled.length > room) {
    problems.unshift({ row: 0, heading: '', code: 'TOO_MANY_ROWS', rows: titled.length, room });
  }
  const initiatives = linkDrafts(drafts, roadmap.initiatives, problems);
  return { ...reading, teams, initiatives };
}

function* datesOf({ rows }: ImportTable, targets: readonly ImportTarget[]): Iterable<string> {
  const columns = [...targets.entries()].filter(([, target]) => dateFields.includes(target));
  for (const { cells } of rows) for (const [index] of columns) yield cells[index] ?? '';
}

const headingOf = (table: ImportTable, targets: readonly ImportTarget[], target: ImportTarget) =>
  table.headings[targets.indexOf(target)] ?? '';

/** The id of the team for each column of effort, and the teams that are new. */
function planTeams(
  table: ImportTable,
  { targets, roadmap, newId }: ImportOptions,
  problems: ImportProblem[],
): { teams: Team[]; efforts: (string | undefined)[] } {
  const teams: Team[] = [];
  const efforts = targets.map((target, index) => {
    if (target.startsWith('effort:')) return target.slice('effort:'.length);
    if (target !== 'new-team') return undefined;
    const heading = table.headings[index] ?? '';
    if (roadmap.teams.length + teams.length >= most.teams) {
      problems.push({ row: 0, heading, code: 'TOO_MANY_TEAMS', text: heading, most: most.teams });
      return undefined;
    }
    const name = teamNameOf(heading) ?? heading;
    const team: Team = { id: newId(), name, home: 'it', days: 10, exceptions: [] };
    teams.push(team);
    return team.id;
  });
  return { teams, efforts };
}
