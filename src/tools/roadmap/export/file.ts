import { nameExport } from '../../../lib/export-file.ts';
import type { SiteContext } from '../../../lib/site-context.ts';
import type { Plan } from '../model/plan.ts';
import type { Roadmap } from '../model/types.ts';
import type { ExportWords } from './words.ts';

export type { ExportFile } from '../../../lib/export-file.ts';

/** What is wrong with an initiative, or with where it is planned, in a sentence. */
export interface Finding {
  /** Id of the initiative. */
  initiative: string;
  sentence: string;
}

/** What every export needs to know. */
export interface ExportInput {
  roadmap: Roadmap;
  /** What follows from the roadmap. */
  plan: Plan;
  findings: readonly Finding[];
  /** What people call the roadmap. */
  title: string;
  context: SiteContext;
  words: ExportWords;
  /** The day on the reader's calendar, `YYYY-MM-DD`. */
  today: string;
  /** The moment in UTC, `2026-11-22T09:30:00.000Z`. */
  now: string;
}

/** `<title>-2026-11-22.csv`: a name that every file system takes. */
export const nameFile = (title: string, today: string, ending: string): string =>
  nameExport(title, today, ending, 'roadmap');
