import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { workshopSchema } from '../../../src/playbook/schemas/workshop.ts';
import { openSaved, readSaved } from '../../../src/tools/canvas/model/saved-form.ts';
import { nothing, type SheetPlan, type Written } from '../../../src/tools/canvas/model/types.ts';

const area = {
  home: 'shared',
  size: 'whole',
  lines: 3,
  columns: [],
  rows: [],
  emptyRows: 0,
} as const;

/** A sheet with free text, a table whose rows are known and one whose rows are not. */
export const plan: SheetPlan = {
  workshop: 'shared-goals',
  title: 'The goal page',
  areas: [
    { ...area, id: 'goal', title: 'The goal', prompt: 'One sentence.', size: 'half' },
    { ...area, id: 'waits', title: 'What waits', home: 'it', size: 'half' },
    { ...area, id: 'numbers', title: 'Numbers', columns: ['Number', 'Today'], emptyRows: 2 },
    {
      ...area,
      id: 'growth',
      title: 'Growth',
      columns: ['Level', 'Visitors'],
      rows: ['An ordinary day', 'A good surprise'],
    },
  ],
};

export const writtenWith = (change: Partial<Written>): Written => ({ ...nothing, ...change });

const frontmatterOf = (slug: string) =>
  parse(readFileSync(`content/base/en/workshops/${slug}.mdx`, 'utf8').split(/^---$/m, 2)[1] ?? '');

/** The sheet of a workshop that ships. */
export function readPlan(workshop: string): SheetPlan {
  const canvas = workshopSchema.shape.canvas.parse(frontmatterOf(workshop).canvas);
  if (!canvas) throw new Error(`${workshop} has no sheet`);
  return { workshop, ...canvas };
}

/** The worked example of the tool's page. */
export function readExample() {
  const file = 'content/base/en/scenarios/canvas/garden-centers.yaml';
  const reading = readSaved(parse(readFileSync(file, 'utf8')).state);
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return { saved: reading.state, state: openSaved(reading.state) };
}
