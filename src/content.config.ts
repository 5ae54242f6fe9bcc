import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { compileMdx } from './markdown/compile-mdx.ts';
import { schemas } from './playbook/collections.ts';
import { interfaceLoader, layeredLoader, siteLoader } from './playbook/loader.ts';
import { interfaceSchema } from './playbook/schemas/interface.ts';
import { siteSchema } from './playbook/schemas/site.ts';

/** Where an entry was written: for "edit this page", the last change and the language of the words. */
const source = z.strictObject({ file: z.string(), language: z.string() });

export const collections = {
  causes: defineCollection({
    loader: layeredLoader('causes', compileMdx),
    schema: schemas.causes.extend({ source }),
  }),
  steps: defineCollection({
    loader: layeredLoader('steps', compileMdx),
    schema: schemas.steps.extend({ source }),
  }),
  practices: defineCollection({
    loader: layeredLoader('practices', compileMdx),
    schema: schemas.practices.extend({ source }),
  }),
  workshops: defineCollection({
    loader: layeredLoader('workshops', compileMdx),
    schema: schemas.workshops.extend({ source }),
  }),
  programs: defineCollection({
    loader: layeredLoader('programs', compileMdx),
    schema: schemas.programs.extend({ source }),
  }),
  tools: defineCollection({
    loader: layeredLoader('tools', compileMdx),
    schema: schemas.tools.extend({ source }),
  }),
  glossary: defineCollection({
    loader: layeredLoader('glossary', compileMdx),
    schema: schemas.glossary.extend({ source }),
  }),
  about: defineCollection({
    loader: layeredLoader('about', compileMdx),
    schema: schemas.about.extend({ source }),
  }),
  scenarios: defineCollection({
    loader: layeredLoader('scenarios', compileMdx),
    schema: schemas.scenarios.extend({ source }),
  }),
  diagrams: defineCollection({
    loader: layeredLoader('diagrams', compileMdx),
    schema: schemas.diagrams.extend({ source }),
  }),
  site: defineCollection({
    loader: siteLoader(),
    schema: siteSchema.extend({ hiddenPaths: z.array(z.string()) }),
  }),
  interface: defineCollection({ loader: interfaceLoader(), schema: interfaceSchema }),
};
