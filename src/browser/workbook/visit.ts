import { isRecord } from '../../lib/is-record.ts';
import { isKind, parseJson } from './workbook.ts';

/** A shared copy that a tab looks at. It is never written to. */
export interface Visit {
  name: string;
  /** Each slice as JSON, by its kind. */
  slices: ReadonlyMap<string, string>;
}

export const writeVisit = ({ name, slices }: Visit): string =>
  JSON.stringify({ name, slices: Object.fromEntries(slices) });

/** The copy that the tab was looking at when it left its last page, if any. */
export function readVisit(text: string | undefined): Visit | undefined {
  const value = text === undefined ? undefined : parseJson(text);
  if (!isRecord(value) || typeof value.name !== 'string' || !isRecord(value.slices))
    return undefined;
  const slices = Object.entries(value.slices).filter(
    (entry): entry is [string, string] => isKind(entry[0]) && typeof entry[1] === 'string',
  );
  return { name: value.name, slices: new Map(slices) };
}
