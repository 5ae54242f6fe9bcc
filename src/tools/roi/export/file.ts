import { nameExport } from '../../../lib/export-file.ts';
import type { SiteContext } from '../../../lib/site-context.ts';
import type { RoiState } from '../model/types.ts';
import type { ExportWords } from './words.ts';

export type { ExportFile } from '../../../lib/export-file.ts';

/** What every export needs to know. */
export interface ExportInput {
  plan: RoiState;
  /** Id of the scenario that is open. */
  scenario: string;
  /** What people call the plan. */
  title: string;
  context: SiteContext;
  words: ExportWords;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** `<title>-2026-11-22.csv`: a name that every file system takes. */
export const nameFile = (title: string, today: string, ending: string): string =>
  nameExport(title, today, ending, 'roi');
