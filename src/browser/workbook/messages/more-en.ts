import type { LinkProblem } from '../share-link.ts';
import { mostMegabytes } from '../workbook-file.ts';

type ProblemWords = {
  [Problem in LinkProblem as Problem['code']]: (problem: Problem) => string;
};

const problems: ProblemWords = {
  TOO_LARGE: ({ megabytes }) =>
    `It is larger than a workbook can be: ${Math.ceil(megabytes)} MB. The most that can be opened is ${mostMegabytes} MB from a file and 5 MB from a link.`,
  NOT_JSON: () => 'It is damaged, or no workbook file: its text cannot be read as JSON.',
  NOT_A_WORKBOOK: () =>
    'It is no workbook. Choose a file that ends in .workbook.json, or one that a tool of this playbook saved.',
  NEWER_FORMAT: () =>
    'A newer version of this playbook saved it. Reload the page to get that version, then try again.',
  TOO_DEEP: () => 'It is damaged: its parts are nested deeper than any tool writes them.',
  DAMAGED_PART: ({ part }) =>
    `Its part “${part}” is damaged. Ask whoever gave it to you to save it again.`,
  NO_COMPRESSION: () =>
    'This browser is too old for share links. Save a file and send that, or use a newer browser.',
  BROKEN_LINK: () => 'Part of the link is missing or was changed on its way. Ask for it again.',
};

/** Words for what happens on a click, and for the page that lists all workbooks. */
export const en = {
  problem: (problem: LinkProblem) =>
    (problems[problem.code] as (given: LinkProblem) => string)(problem),
  file: {
    saved: (file: string) => `Saved as ${file}, among your downloads.`,
    opened: (name: string) => `Opened as a new workbook: “${name}”.`,
    refused: (file: string, reason: string) =>
      `${file} cannot be opened, and your workbooks stay as they are. ${reason}`,
    unreadable: 'The browser cannot read it. Choose it again.',
  },
  link: {
    refused: (reason: string) =>
      `The shared link cannot be opened, and your workbooks stay as they are. ${reason}`,
    kept: (name: string) => `Kept as a new workbook: “${name}”.`,
    left: 'You left the shared copy.',
    copied: (characters: string) => `The link is copied: ${characters} characters.`,
    byHand: (characters: string) => `Copy the link by hand: ${characters} characters.`,
    long: 'Mail and chat programs may cut a link of this length off. Save a file and send that.',
    field: 'Share link',
    means:
      'Whoever opens it gets a copy of how it is now. The link itself holds it: no server does.',
    close: 'Close',
  },
  unnamed: 'Workbook without a name',

  page: {
    open: 'Open now',
    visited: 'A shared copy',
    noneOpen: 'No workbook is open',
    noneOpenMeans: 'Open one from the list, or start a new one.',
    emptyTitle: 'Nothing is saved on this device yet',
    emptyMeans:
      'Open a tool and change a number: that starts a workbook, and it is kept as you type.',
    name: 'Name of the workbook',
    rename: 'Rename',
    duplicate: 'Duplicate',
    remove: 'Delete',
    openIt: 'Open',
    more: 'More',
    moreFor: (name: string) => `for ${name}`,
    create: 'New workbook',
    newName: 'New workbook',
    newNameField: 'What is the undertaking called?',
    start: 'Start it',
    cancel: 'Cancel',
    others: 'On this device',
    count: (count: string) => `${count} more`,
    filter: 'Find by name',
    noMatch: (text: string) => `No workbook has “${text}” in its name.`,
    changed: (when: string) => `Last change ${when}`,
    noTools: 'Nothing filled in yet',
    toolsHere: 'Start with',
    unknownTool: (kind: string) => `“${kind}”, which this version does not know; kept as it is`,
    damagedTool: (title: string) => `${title}, damaged`,
    copyOf: (name: string) => `${name} (copy)`,
    undo: 'Undo',
    said: {
      created: (name: string) => `Started “${name}”.`,
      opened: (name: string) => `Opened “${name}”.`,
      renamed: (name: string) => `Renamed to “${name}”.`,
      duplicated: (name: string) => `Copied as “${name}”.`,
      removed: (name: string) => `Deleted “${name}”.`,
      restored: (name: string) => `“${name}” is back.`,
      undone: 'Undone.',
    },

    troubles: 'Kept, but not opened',
    newer: 'Saved by a newer version of this playbook. Reload the page to get that version.',
    damaged: 'Damaged: what is saved cannot be read. The download holds it as it is.',
    damagedPart: (part: string, name: string) => `“${part}” in “${name}”`,
    damagedName: 'A damaged workbook',
    newerName: 'A workbook from a newer version',
    asideName: 'Something damaged that was set aside',
    raw: 'Download as it is',
    rescue: 'Open what can be read',
    rescued: 'Rescued workbook',

    deleted: 'Deleted in this tab',
    deletedMeans: 'Here until you close the tab.',
    restore: 'Bring back',

    tray: 'In the tray',
    trayMeans:
      'What one tool has put down for another. The tool that can take it offers it to you.',
    trayFrom: (from: string) => `from ${from}`,
    dismiss: 'Throw away',

    lasts: 'What lasts, and what does not',
    lastsItems: [
      [
        'On this device',
        'A workbook stays in this browser until you delete it here or clear the data of this site. In a private window it goes when the window is closed.',
      ],
      ['In other tabs', 'They show a change at once, and save their own.'],
      [
        'On the way',
        'Nothing is sent anywhere. A share link carries its copy behind the #, a part that browsers keep to themselves.',
      ],
      ['In this tab', 'Undo, and what you deleted, go when you close the tab.'],
      [
        'Beyond',
        'A file is the way to another device, to a colleague, and past the day this browser is cleaned.',
      ],
    ],
    room: (used: string) =>
      `All of it takes ${used} of the about 5 MB that a browser gives a site.`,
  },
};
