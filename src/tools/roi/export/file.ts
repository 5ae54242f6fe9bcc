import type { SiteContext } from '../../../lib/site-context.ts';
import type { RoiState } from '../model/types.ts';
import type { ExportWords } from './words.ts';

/** A file to be offered for download. */
export interface ExportFile {
  name: string;
  /** Its media type. */
  type: string;
  content: string | Uint8Array;
}

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

/** `replace-the-cms-2026-11-22.csv`: a name that every file system takes. */
export function nameFile(title: string, today: string, ending: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${plain || 'roi'}-${today}.${ending}`;
}
