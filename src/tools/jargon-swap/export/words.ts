import type { Home } from '../../../lib/departments.ts';
import type { Relation } from '../../../lib/terms/term.ts';

/** Every word that stands in a file. */
export interface ExportWords {
  asOf: (day: string) => string;
  means: (side: string) => string;
  hears: (side: string) => string;
  says: (side: string) => string;
  sayInstead: string;
  ask: string;
  outcome: string;
  relations: Record<Relation, (homes: Record<Home, string>) => string>;
}
