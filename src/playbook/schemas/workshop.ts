import { z } from 'zod';
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
  agenda: listOf('the agenda', agendaItemSchema, 2),
  variations: listOf('other ways to run it', text('one variation')).default([]),
  pitfalls: listOf('what goes wrong and what to do then', text('one pitfall and the answer'), 1),
  /** What happens to the result, and by when. */
  followUp: listOf('what happens afterwards, by whom and when', text('one thing that happens'), 1),
  /** Workshops that come well after this one. */
  next: references('workshops'),
});

export type AgendaItem = z.infer<typeof agendaItemSchema>;
export type Workshop = z.infer<typeof workshopSchema>;
