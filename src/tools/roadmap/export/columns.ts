/** The columns of the list of initiatives, in their order; after `delayCost` comes the effort of each team. */
export const columnKeys = [
  'key',
  'title',
  'goal',
  'sponsor',
  'points',
  'delayCost',
  'weeks',
  'people',
  'dependsOn',
  'notBefore',
  'dueBy',
  'start',
  'end',
  'pinned',
  'mustBy',
  'mustReason',
  'status',
  'phase',
  'quickWin',
  'deliverable',
] as const;

export type ColumnKey = (typeof columnKeys)[number];

/** The column behind which the teams' efforts stand. */
export const beforeEfforts: ColumnKey = 'delayCost';
