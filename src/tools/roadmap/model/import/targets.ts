/** What a column of a file is taken for. A key names the initiative in the file alone. */
export const importFields = [
  'title',
  'key',
  'goal',
  'deliverable',
  'sponsor',
  'points',
  'delayCost',
  'weeks',
  'people',
  'dependsOn',
  'blocks',
  'notBefore',
  'dueBy',
  'start',
  'pinned',
  'mustBy',
  'mustReason',
  'status',
] as const;

export type ImportField = (typeof importFields)[number];

/** A field, the effort of a team that is there, the effort of a new one named in the heading, or nothing. */
export type ImportTarget = ImportField | `effort:${string}` | 'new-team' | 'none';

export const dateFields: readonly ImportTarget[] = ['notBefore', 'dueBy', 'start'];
