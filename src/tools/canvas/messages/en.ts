/** The words of a canvas in English; what files say is in `en-export.ts`. */
export const en = {
  room: 'Large, for the room',
  loading: 'Loading …',
  notLoaded: 'This part could not be loaded. Check the connection, then fold it and open it again.',
  readOnly: 'This is a copy to look at. Keep it as a workbook of your own to write on it.',
  newer: 'This sheet was saved by a newer version of the tool. It is kept as it is.',
  refused: (reason: string) => `This sheet cannot be opened, and is kept as it is. ${reason}`,

  undertaking: 'For:',
  date: 'Date:',
  /** Read out in front of the heading of a cell’s column. */
  cellOf: (area: string, row: string) => `${area}, ${row}:`,
  row: (number: string) => `row ${number}`,
  addRow: 'Add a row',
  addRowTo: (area: string) => `to ${area}`,
  removeRow: (number: string, area: string) => `Take row ${number} out of ${area}`,
  fullText: (most: string) =>
    `This area holds ${most} characters and is full. Shorten it, or go on in another area.`,
  fullCell: (most: string) => `This cell holds ${most} characters and is full. Shorten it.`,
  fullTable: (most: string) => `The table holds ${most} rows and is full.`,

  leftovers: {
    title: 'Written in an area that this sheet no longer has',
    means:
      'The sheet has changed since. What you wrote is kept here, and goes along in every file.',
    remove: 'Take it out',
    removeOf: (area: string) => `: ${area}`,
  },

  startFrom: {
    open: 'Start from something else',
    seeFilled: 'See it filled in',
    empty: 'An empty sheet',
    emptyMeans: 'All that is written on this sheet goes. Undo brings it back.',
  },
  restore: 'The example of this page',

  ways: {
    print: 'Print it on A3',
    printEmpty: 'Print it empty',
    copy: 'Copy for the minutes',
    save: 'Save as Markdown',
    copied: 'Copied. Paste it into the minutes.',
    notCopied: 'The browser did not copy it. Save the file instead.',
    failed: 'This file could not be made. Check the connection, then try again.',
  },

  list: {
    title: 'All sheets',
    of: (workshop: string) => `for “${workshop}”`,
    written: 'written on',
    lost: 'Written on sheets that this playbook no longer has',
  },

  undo: 'Undo',
  redo: 'Redo',
  announce: {
    rowAdded: 'A row is added.',
    rowRemoved: (number: string) => `Row ${number} is taken out.`,
    leftoverRemoved: 'What had no place is taken out.',
    emptied: 'The sheet is empty.',
    opened: 'The sheet is filled in with an example.',
  },
};
