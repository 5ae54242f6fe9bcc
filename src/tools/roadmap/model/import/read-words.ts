import type { Home } from '../../../../lib/departments.ts';
import type { Status } from '../types.ts';

const statusWords: [Status, RegExp][] = [
  [
    'proposed',
    /^(proposed|to ?do|not started|new|open|backlog|planned|selected for development|idea|ready)$/,
  ],
  [
    'started',
    /^(begun|started|in progress|doing|active|in review|in development|in test(ing)?|ongoing|blocked|\d{1,2} ?%)$/,
  ],
  ['done', /^(done|completed?|closed|resolved|finished|released|100 ?%)$/],
  ['dropped', /^(dropped|cancell?ed|rejected|won'?t do|won'?t fix|declined|abandoned|removed)$/],
];

/** A status in the words of this builder and of programs that export tasks. */
export function readStatus(text: string): Status | undefined {
  const word = text.trim().toLowerCase().replace('’', "'");
  if (/^0 ?%$/.test(word)) return 'proposed';
  return statusWords.find(([, pattern]) => pattern.test(word))?.[0];
}

/** A department by its name in the organization, or in plain words. */
export function readHome(text: string, homes: Record<Home, string>): Home | undefined {
  const word = text.trim().toLowerCase();
  for (const home of ['it', 'marketing', 'shared'] as const) {
    if (homes[home].trim().toLowerCase() === word) return home;
  }
  if (/^(it|tech|technology|engineering|ict)$/.test(word)) return 'it';
  if (/^(marketing|mkt|marcom)$/.test(word)) return 'marketing';
  return /^(both|shared|all|it and marketing|marketing and it)$/.test(word) ? 'shared' : undefined;
}

const priorities: [number, RegExp][] = [
  [10, /^(highest|urgent|critical|blocker)$/],
  [8, /^(high|important|major)$/],
  [5, /^(medium|normal)$/],
  [3, /^(low|minor)$/],
  [1, /^(lowest|trivial)$/],
];

/** Points of a priority in words, on the scale from 1 to 10. */
export function readPriority(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  return priorities.find(([, pattern]) => pattern.test(word))?.[0];
}

/** Whether a cell says yes; `undefined` when it says neither. */
export function readYes(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (/^(yes|y|true|x|1|fixed|✓)$/.test(word)) return true;
  return /^(no|n|false|0|)$/.test(word) ? false : undefined;
}
