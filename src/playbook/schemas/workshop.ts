import { z } from 'zod';
import { homes } from '../../lib/departments.ts';
import {
  group,
  listOf,
  minutes,
  oneOf,
  pageFields,
  reference,
  references,
  roles,
  sentence,
  text,
  wholeNumber,
} from './fields.ts';

export const agendaKinds = [
  'open',
  'talk',
  'write',
  'share',
  'sort',
  'calculate',
  'decide',
  'pause',
  'close',
] as const;
export const formats = ['room', 'remote', 'hybrid'] as const;
export const difficulties = ['easy', 'medium', 'hard'] as const;

const agendaItemSchema = group('an agenda item: title, minutes, kind, instructions', {
  title: text('the title of the agenda item'),
  minutes: minutes('how long the item takes'),
  /** What people do most of the time. */
  kind: oneOf('what people do', agendaKinds),
  /** What the facilitator says, word for word. */
  say: text('what the facilitator says, word for word').optional(),
  /** What people do, one move a line. */
  instructions: listOf('what people do, move by move', text('one move'), 1),
  /** What is on the wall, the board or the page when the item ends. */
  output: text('what is written down').optional(),
  /** For the facilitator: what to do when it stalls. */
  ifStalled: text('what to do when it stalls').optional(),
  /** What is different when people join from a distance. */
  remote: text('what is different at a distance').optional(),
  /** A calculator used in this item, and the worked example it opens with. */
  tool: reference('tools').optional(),
  scenario: reference('scenarios').optional(),
});

export const areaSizes = ['third', 'half', 'two-thirds', 'whole'] as const;

/** A part of a canvas: free lines, or a table when it has columns. */
const canvasAreaSchema = group('an area of the canvas: id, title, size', {
  /** Keeps what was written in it, so it never changes: not when the title does, and not in a translation. */
  id: text('a short name that never changes, like goal').regex(/^[a-z][a-z0-9-]*$/, {
    error: () => 'a short name in small letters, digits and hyphens, like who-decides',
  }),
  title: text('the title of the area').max(60, { error: () => 'a title of at most 60 characters' }),
  /** What to write there. Stands in small letters below the title. */
  prompt: text('what to write there').optional(),
  /** Whose area it is. */
  home: oneOf('whose area it is', homes).default('shared'),
  /** How much of the width it takes. Areas fill the sheet row by row. */
  size: oneOf('how much of the width it takes', areaSizes),
  /** Room for free lines, when it is not a table. */
  lines: wholeNumber('how many lines it has room for', 1, 20).default(4),
  /** Headings of the columns, when it is a table. */
  columns: listOf('the headings of the columns', text('the heading of a column')).default([]),
  /** First cells of the rows, when they are known before. */
  rows: listOf('what stands in front of each row', text('what stands in front of a row')).default(
    [],
  ),
  /** Empty rows below those. */
  emptyRows: wholeNumber('how many empty rows it has', 0, 20).default(0),
});

/** A sheet to fill in together: on A3 with a pen, or on the screen. */
const canvasSchema = group('the canvas: title and areas', {
  title: text('the title of the canvas').max(80, {
    error: () => 'a title of at most 80 characters',
  }),
  areas: listOf('the areas of the canvas', canvasAreaSchema, 2),
});

/** A workshop that a first-time facilitator can run from its page alone. */
export const workshopSchema = z.strictObject({
  ...pageFields,
  /** The question the group answers. */
  purpose: sentence('why the group meets'),
  /** What the group leaves with. */
  outcome: sentence('what the group leaves with'),
  causes: references('causes'),
  steps: references('steps'),
  minutes: group('minutes: prepare and run', {
    prepare: minutes('how long the preparation takes', 0),
    run: minutes('how long the workshop takes', 5),
  }),
  people: group('people: min and max', {
    min: wholeNumber('the fewest people', 2, 200),
    max: wholeNumber('the most people', 2, 200),
  }),
  roles: roles('who does what'),
  formats: listOf(`where it works: ${formats.join(', ')}`, oneOf('a format', formats), 1),
  difficulty: group('difficulty: facilitator and participants', {
    facilitator: oneOf('how hard it is to lead', difficulties),
    participants: oneOf('how hard it is to take part', difficulties),
  }),
  /** What to do beforehand, in order: a week, a day, an hour before. */
  prepare: listOf('what to do beforehand', text('one thing to do'), 1),
  materials: listOf('what has to be there', text('one thing'), 1),
  /** The sheet on which the group writes. */
  canvas: canvasSchema.optional(),
  agenda: listOf('the agenda', agendaItemSchema, 2),
  variations: listOf('other ways to run it', text('one variation')).default([]),
  pitfalls: listOf('what goes wrong and what to do then', text('one pitfall and the answer'), 1),
  /** What happens to the result, and by when. */
  followUp: listOf('what happens afterwards, by whom and when', text('one thing that happens'), 1),
  /** Workshops that come well after this one. */
  next: references('workshops'),
});

export type Canvas = z.infer<typeof canvasSchema>;
export type AgendaItem = z.infer<typeof agendaItemSchema>;
export type Workshop = z.infer<typeof workshopSchema>;
