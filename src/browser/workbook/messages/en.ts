import type { Health } from '../storage.ts';

const withLabel = (words: string, label: string) => (label ? `${words}: ${label}` : `${words}.`);

/** What the bar of a tool and undo say. Another language is a file like this one, and complete by its type. */
export const en = {
  bar: {
    title: 'Workbook',
    none: 'Your first change starts a workbook.',
    health: {
      saved: 'Saved on this device.',
      full: 'Not saved: this browser has no room left.',
      blocked: 'Not saved: this browser keeps nothing for this site.',
    } satisfies Record<Health, string>,
    all: 'All workbooks',
  },
  undo: {
    undone: (isHere: boolean) => (isHere ? 'Undone' : 'Undone in another tool'),
    redone: (isHere: boolean) => (isHere ? 'Done again' : 'Done again in another tool'),
    whole: withLabel,
    part: (words: string, label: string) =>
      `${withLabel(`${words} in part`, label)} Another tab had changed the rest.`,
    nothing: (_: string, label: string) =>
      `${withLabel('This step no longer fits and is left out', label)} Another tab had changed the same place.`,
  },
};
