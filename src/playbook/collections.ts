import type { z } from 'zod';
import { aboutSchema } from './schemas/about.ts';
import { causeSchema } from './schemas/cause.ts';
import { diagramSchema } from './schemas/diagram.ts';
import { practiceSchema } from './schemas/practice.ts';
import { programSchema } from './schemas/program.ts';
import { scenarioSchema } from './schemas/scenario.ts';
import { stepSchema } from './schemas/step.ts';
import { termSchema } from './schemas/term.ts';
import { toolSchema } from './schemas/tool.ts';
import { workshopSchema } from './schemas/workshop.ts';

/** The collections that the navigation leads to, in its order. */
export const chapters = [
  'causes',
  'steps',
  'practices',
  'workshops',
  'programs',
  'tools',
  'glossary',
] as const;
/** The collections that have a page an entry. */
export const pageCollections = [...chapters, 'about'] as const;
export const collectionNames = [...pageCollections, 'scenarios', 'diagrams'] as const;

export type Chapter = (typeof chapters)[number];
export type PageCollection = (typeof pageCollections)[number];
export type CollectionName = (typeof collectionNames)[number];

/** What an entry of each collection holds. The folder below `content/<layer>/<language>/` has the same name. */
export const schemas = {
  causes: causeSchema,
  steps: stepSchema,
  practices: practiceSchema,
  workshops: workshopSchema,
  programs: programSchema,
  tools: toolSchema,
  glossary: termSchema,
  about: aboutSchema,
  scenarios: scenarioSchema,
  diagrams: diagramSchema,
} satisfies Record<CollectionName, z.ZodType>;

export type Fields = { [Name in CollectionName]: z.infer<(typeof schemas)[Name]> };

/** The ending of a collection's files. Terms are plain Markdown: they never need a tag. */
export const fileEndings: Record<CollectionName, string> = {
  causes: '.mdx',
  steps: '.mdx',
  practices: '.mdx',
  workshops: '.mdx',
  programs: '.mdx',
  tools: '.mdx',
  glossary: '.md',
  about: '.mdx',
  scenarios: '.yaml',
  diagrams: '.svg',
};
