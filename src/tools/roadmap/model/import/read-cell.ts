import { daysBetween } from '../../../../lib/days.ts';
import { minor } from '../../../../lib/money.ts';
import type { SiteContext } from '../../../../lib/site-context.ts';
import { weekOfDay } from '../calendar.ts';
import { readField } from '../problems.ts';
import { type Effort, farthestWeek, type Initiative, type Roadmap } from '../types.ts';
import type { ImportReason } from './import-problems.ts';
import { type DayOrder, readDay } from './read-day.ts';
import { readHome, readPriority, readStatus, readYes } from './read-words.ts';
import type { ImportField } from './targets.ts';

/** What the cells of one row have said so far. */
export interface Draft {
  initiative: Initiative;
  key: string;
  dependsOn: { text: string; heading: string }[];
  blocks: { text: string; heading: string }[];
  isFixed: boolean;
  /** Counts only together with whose must-have it is. */
  reason: string;
}

export interface CellSetting {
  roadmap: Pick<Roadmap, 'start'>;
  context: Pick<SiteContext, 'locale' | 'currency' | 'homes'>;
  order: DayOrder;
}

/** Puts a cell that is not empty into the draft of its row; what is wrong with it comes back. */
export function takeCell(
  draft: Draft,
  field: ImportField,
  text: string,
  heading: string,
  setting: CellSetting,
): ImportReason | undefined {
  const { initiative } = draft;
  const { context } = setting;
  switch (field) {
    case 'title':
    case 'goal':
    case 'deliverable':
      if (initiative[field] === '') initiative[field] = text;
      return undefined;
    case 'key':
      draft.key ||= text;
      return undefined;
    case 'dependsOn':
    case 'blocks':
      draft[field].push(...cutNames(text).map((name) => ({ text: name, heading })));
      return undefined;
    case 'sponsor': {
      const home = readHome(text, context.homes);
      if (home) initiative.sponsor = home;
      return home ? undefined : { code: 'WORD_UNKNOWN', text, instead: 'shared' };
    }
    case 'status': {
      const status = readStatus(text);
      if (status) initiative.status = status;
      return status ? undefined : { code: 'WORD_UNKNOWN', text, instead: 'proposed' };
    }
    case 'pinned': {
      const isFixed = readYes(text);
      draft.isFixed = isFixed ?? false;
      return isFixed === undefined ? { code: 'WORD_UNKNOWN', text, instead: 'none' } : undefined;
    }
    case 'mustBy': {
      const by = readHome(text, context.homes);
      if (!by) return { code: 'WORD_UNKNOWN', text, instead: 'none' };
      initiative.must = { by, reason: '' };
      return undefined;
    }
    case 'mustReason':
      draft.reason ||= text;
      return undefined;
    case 'notBefore':
    case 'dueBy':
    case 'start':
      return takeDay(initiative, field, text, setting);
    default:
      return takeNumber(initiative, field, text, setting);
  }
}

const cutNames = (text: string) =>
  text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

function takeDay(
  initiative: Initiative,
  field: 'notBefore' | 'dueBy' | 'start',
  text: string,
  { roadmap, context, order }: CellSetting,
): ImportReason | undefined {
  const day = readDay(text, order, context.locale);
  if (!day) return { code: 'DATE_UNCLEAR', text };
  if (Math.abs(daysBetween(roadmap.start, day)) > (farthestWeek - 1) * 7) {
    return { code: 'DATE_TOO_FAR', text };
  }
  initiative[field === 'start' ? 'week' : field] = weekOfDay(roadmap, day);
  return undefined;
}

function takeNumber(
  initiative: Initiative,
  field: 'points' | 'delayCost' | 'weeks' | 'people',
  text: string,
  { context }: CellSetting,
): ImportReason | undefined {
  if (field === 'points') {
    const points = readPriority(text);
    if (points !== undefined) {
      initiative.points = points;
      return undefined;
    }
  }
  const bare = field === 'weeks' ? text.replace(/\s*(weeks?|wks?|w)\.?$/i, '') : text;
  const reading = readField(`${field}:x`, bare, context);
  if (reading.kind === 'problem') return toReason(text, reading.reason);
  if (reading.kind !== 'number') return undefined;
  const { value } = reading;
  if (field === 'points') initiative.points = value;
  else if (field === 'delayCost') initiative.delayCost = minor(value);
  else if (field === 'weeks') initiative.length = { kind: 'weeks', weeks: value };
  else if (initiative.length.kind === 'people')
    initiative.length = { kind: 'people', people: value };
  return undefined;
}

/** Jira writes its estimates in seconds. */
const secondsADay = 8 * 3600;

/** Effort in days or a size; an estimate in seconds becomes days. */
export function readImportedEffort(
  text: string,
  heading: string,
  context: Pick<SiteContext, 'locale' | 'currency'>,
): { effort?: Effort; reason?: ImportReason } {
  const seconds = /estimate|time spent/i.test(heading) && /^\d{3,9}$/.test(text) ? Number(text) : 0;
  if (seconds >= 900) {
    const days = Math.min(10_000, Math.max(0.01, Math.round((seconds / secondsADay) * 100) / 100));
    return { effort: days, reason: { code: 'READ_AS_SECONDS', text, days } };
  }
  const bare = text.replace(/\s*(person-days?|days?|pd|d)\.?$/i, '');
  const reading = readField('effort:x:y', bare, context);
  if (reading.kind === 'problem') return { reason: toReason(text, reading.reason) };
  if (reading.kind === 'size') return { effort: reading.size };
  return reading.kind === 'number' ? { effort: reading.value } : {};
}

function toReason(
  text: string,
  reason: { code: string; from?: number; to?: number },
): ImportReason {
  return reason.from !== undefined && reason.to !== undefined
    ? { code: 'NUMBER_OUT_OF_RANGE', text, from: reason.from, to: reason.to }
    : { code: 'NUMBER_UNCLEAR', text };
}
