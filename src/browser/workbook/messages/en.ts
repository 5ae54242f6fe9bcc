import type { Health } from '../storage.ts';

const withLabel = (words: string, label: string) => (label ? `${words}: ${label}` : `${words}.`);

/** What the bar of a tool and undo say. Another language is a file like this one, and complete by its type. */
export const en = {
  bar: {
    title: 'Workbook',
    none: 'None yet. Your first change starts one.',
    health: {
      saved: 'Saved on this device',
      full: 'Not saved: this browser has no room left. Save a file before you close the tab, or delete a workbook.',
      blocked:
        'Not saved: this browser keeps nothing for this site. Save a file before you leave the page.',
    } satisfies Record<Health, string>,
    newer:
      'The open workbook was saved by a newer version of this playbook and is kept as it is. Reload the page, or open another one under “All workbooks”.',
    share: 'Share link',
    save: 'Save file',
    open: 'Open file',
    all: 'All workbooks',
    visiting: (name: string) =>
      `You are looking at a shared copy of “${name}”. It cannot be changed, and your own workbooks stay as they are.`,
    keep: 'Keep as a new workbook',
    leave: 'Leave',
    remind: 'Many changes, and no file yet. A file outlives this browser and this device.',
    dismiss: 'Not now',
    failed: 'This could not be loaded. Check the connection, then try again.',
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
