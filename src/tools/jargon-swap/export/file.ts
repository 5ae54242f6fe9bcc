import { nameExport } from '../../../lib/export-file.ts';
import type { SiteContext } from '../../../lib/site-context.ts';
import type { AgreedTerm } from '../../../lib/terms/agreed-term.ts';

import type { GlossaryTerm } from './term-file.ts';
import type { ExportWords } from './words.ts';

export type { ExportFile } from '../../../lib/export-file.ts';

/** What every export needs to know. */
export interface ExportInput {
  terms: readonly AgreedTerm[];
  /** The pages that the glossary has of these terms, by id. */
  known: ReadonlyMap<string, GlossaryTerm>;
  /** What people call the swap. */
  title: string;
  context: SiteContext;
  words: ExportWords;
  /** The day on the reader's calendar, `YYYY-MM-DD`. */
  today: string;
}

/** `<title>-2026-11-27.zip`: a name that every file system takes. */
export const nameFile = (title: string, today: string, ending: string): string =>
  nameExport(title, today, ending, 'jargon-swap');
