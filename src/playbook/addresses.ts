import type { CollectionName, PageCollection } from './collections.ts';
import { glossaryPaths } from './glossary/paths.ts';

const fronts = [
  '/',
  '/causes/',
  '/steps/',
  '/practices/',
  '/workshops/',
  '/programs/',
  '/tools/',
  '/glossary/',
  '/search/',
  '/workbook/',
] as const;

/** Pages that are not in a collection. */
export const fixedPaths: readonly string[] = [...fronts, ...glossaryPaths];

/** Addresses that no page of a collection can have. Those that no term can have are `reservedSlugs`. */
export const takenPaths: readonly string[] = [...fronts, '/about/gallery/'];

/** Sections that the layouts print from the fields, and that a link may lead to. */
export const fieldSections = {
  causes: ['symptoms', 'signals', 'cost', 'remedies'],
  steps: ['conditions', 'roles', 'artifacts', 'checklist'],
  practices: ['cadence', 'start', 'fails'],
  workshops: [
    'at-a-glance',
    'prepare',
    'materials',
    'roles',
    'agenda',
    'variations',
    'pitfalls',
    'follow-up',
  ],
  programs: ['at-a-glance', 'stages', 'fails'],
  tools: [],
  glossary: ['meanings', 'say-instead', 'ask', 'examples'],
  about: [],
} as const satisfies Record<PageCollection, readonly string[]>;

/** The path of a page from the top of the site, without base and without language. `index` is the folder itself. */
export const pathOf = (collection: CollectionName, slug: string) =>
  slug === 'index' ? `/${collection}/` : `/${collection}/${slug}/`;

/** The page of the sheet that a workshop fills in, below the workshop's own. */
export const pathOfCanvas = (workshop: string) => `${pathOf('workshops', workshop)}canvas/`;

/** A path in a language: the default language has no prefix. */
export const pathInLanguage = (path: string, language: string, defaultLanguage: string) =>
  language === defaultLanguage ? path : `/${language}${path}`;
