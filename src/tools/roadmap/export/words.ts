import type { ExceptionReason, Status } from '../model/types.ts';
import type { ColumnKey } from './columns.ts';

/** Every word that an exported file holds. Numbers and dates arrive as text, as the site writes them. */
export interface ExportWords {
  /** Headings of the list, as the builder reads them back. */
  columns: Record<ColumnKey, string>;
  effort: (team: string) => string;
  yes: string;
  /** As the builder reads them back. */
  statuses: Record<Status, string>;
  reasons: Record<ExceptionReason, string>;
  untitled: string;
  unnamedPhase: (number: string) => string;
  unnamedTeam: (number: string) => string;
  outsidePhases: string;
  phase: string;
  milestone: string;
  due: string;
  dueOf: (title: string) => string;
  /** Below an event: who works on it how long, `Web team 3 days`. */
  teamDays: (team: string, days: string, isOne: boolean) => string;
  doneMeans: (deliverable: string) => string;
  mustHave: (side: string, reason: string) => string;

  markdown: {
    asOf: (day: string) => string;
    span: (from: string, until: string) => string;
    initiative: string;
    weeks: string;
    from: string;
    until: string;
    teams: string;
    deliverable: string;
    nothing: string;
    milestones: string;
    unplanned: string;
    unplannedMeans: string;
    allPlanned: string;
    findings: string;
    noFindings: string;
    over: (team: string, days: string, isOne: boolean, monday: string) => string;
    chart: string;
    dropped: string;
  };

  workbook: {
    sheets: { initiatives: string; load: string; balance: string };
    initiativesMeans: string;
    /** Beside the Monday of week 1. */
    firstMonday: string;
    startWeek: string;
    lengthInWeeks: string;
    total: string;
    loadTitle: string;
    loadMeans: string;
    week: string;
    monday: string;
    planned: (team: string) => string;
    capacity: (team: string) => string;
    share: (team: string) => string;
    over: (team: string) => string;
    balanceTitle: string;
    balanceMeans: string;
    firstWeek: string;
    lastWeek: string;
    shareOf: (home: string) => string;
  };
}
