const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The words of the roadmap as a list. */
export const listWords = {
  caption: 'All initiatives. Enter goes to the same field of the next row.',
  empty: 'Nothing is on the list yet. Add a title above, or paste rows from a spreadsheet.',
  nothingShown: 'No initiative is like this. Take a filter away to see more.',
  shown: (shown: string, all: number, allShown: string) =>
    `${shown} of ${allShown} ${plural(all, 'initiative', 'initiatives')} shown.`,
  columns: {
    title: 'Initiative',
    sponsor: 'For whose goals',
    points: 'Value',
    money: 'Cost of delay a week',
    effort: (team: string) => `Effort of ${team}`,
    length: 'Length',
    status: 'Status',
    start: 'Planned',
  },
  of: (title: string) => `of ${title}`,
  choose: (title: string) => `Choose ${title}`,
  chooseAll: 'Choose all that are shown',
  takeOut: (count: number) => `Take out ${count}`,
  details: 'Details',
  lengthKind: 'Length in',
  lengthKinds: { weeks: 'weeks', people: 'people at once' },
  filters: {
    legend: 'Show only',
    text: 'With the words',
    sponsor: 'For',
    team: 'That need',
    status: 'With the status',
    all: 'All',
    hasProblem: 'Only what does not add up',
  },
  showAll: (count: string) => `Show all ${count}`,
  paste: 'Paste from a spreadsheet',
  pasteMeans:
    'Copy the rows in the spreadsheet, headings included, and paste them here. You see what each column means before anything is added.',
};
