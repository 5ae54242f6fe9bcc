/** What a workbook is made of, and the keys that it is kept under. */

import { isRecord } from '../../lib/is-record.ts';

/** What a tool keeps in a workbook. A slice of an unknown kind or a newer version may hold more members. */
export interface SavedSlice {
  /** Which tool's: `roi`. */
  kind: string;
  /** Of the tool's saved form, from 1. */
  version: number;
  state: unknown;
}

/** What a workbook says about itself; its slices are kept beside it. */
export interface Head {
  version: 1;
  name: string;
  /** When, as `2027-01-31T09:30:00.000Z`. */
  created: string;
  changed: string;
  /** Steps since a file was saved. */
  steps: number;
  /** Whether the reminder to save a file was dismissed. */
  isReminded: boolean;
}

export type HeadReading = { kind: 'read'; head: Head } | { kind: 'newer' } | { kind: 'damaged' };

const prefix = 'common-ground:';

/**
 * Each workbook has one key for its head and one for each slice, so that two tabs never write over
 * each other's slices and a keystroke writes no slice but its own.
 */
export const keys = {
  prefix,
  open: `${prefix}open-workbook`,
  heads: `${prefix}workbook:`,
  head: (id: string) => `${prefix}workbook:${id}`,
  slice: (id: string, kind: string) => `${prefix}workbook:${id}:${kind}`,
  tray: `${prefix}tray`,
  persistAsked: `${prefix}persist-asked`,
  /** What was damaged and had to make room. */
  aside: `${prefix}set-aside:`,
  // Of one tab:
  history: (id: string) => `${prefix}history:${id}`,
  visit: `${prefix}visit`,
  deleted: `${prefix}deleted`,
  unsaved: `${prefix}unsaved:`,
};

/** Characters of a name. */
export const longestName = 120;

/** A name on one line and no longer than a name may be; empty when nothing is left of it. */
export const tidyName = (name: string) =>
  name.replace(/\s+/g, ' ').trim().slice(0, longestName).trim();

export const isKind = (kind: unknown): kind is string =>
  typeof kind === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(kind);

/** Whether a value has the frame of a slice. What is in its state is for its tool to judge. */
export const isSlice = (value: unknown): value is SavedSlice =>
  isRecord(value) &&
  isKind(value.kind) &&
  Number.isSafeInteger(value.version) &&
  Number(value.version) > 0 &&
  Object.hasOwn(value, 'state');

export function readHead(text: string): HeadReading {
  const value = parseJson(text);
  if (!isRecord(value) || typeof value.version !== 'number') return { kind: 'damaged' };
  if (value.version > 1) return { kind: 'newer' };
  const { name, created, changed, steps, isReminded } = value;
  const isHead =
    value.version === 1 &&
    typeof name === 'string' &&
    isMoment(created) &&
    isMoment(changed) &&
    typeof steps === 'number' &&
    typeof isReminded === 'boolean';
  if (!isHead) return { kind: 'damaged' };
  return { kind: 'read', head: { version: 1, name, created, changed, steps, isReminded } };
}

export const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);

/** The value of a JSON text, or `undefined` when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
