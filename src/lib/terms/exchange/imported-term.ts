import type { Home } from '../../departments.ts';

/** A term as another program gives it: whatever fields it has, as they stand in a term's file. */
export interface ImportedTerm {
  /** Where it stands in the file, in words: `row 3`. */
  place: string;
  fields: Record<string, unknown>;
  /** What counts only where the playbook has no such term yet. */
  ifNew?: Record<string, unknown>;
}

export interface ImportReading {
  terms: ImportedTerm[];
  /** What did not fit: what is so, then what to do. */
  remarks: string[];
}

/** Whose word it is, by what the other program calls the department. */
export function readHome(text: string, homes: Readonly<Record<Home, string>>): Home | undefined {
  const wanted = text.trim().toLowerCase();
  return (Object.keys(homes) as Home[]).find((home) =>
    [home, homes[home].toLowerCase()].includes(wanted),
  );
}
