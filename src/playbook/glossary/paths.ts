import { departments } from '../../lib/departments.ts';
import { themes } from '../../lib/terms/term.ts';

/** The glossary's own pages, besides its front and its terms. */
export const glossaryPaths = [
  '/glossary/themes/',
  ...themes.map((theme) => `/glossary/themes/${theme}/`),
  '/glossary/false-friends/',
  '/glossary/by-word/',
  ...departments.map((department) => `/glossary/by-word/${department}/`),
  '/glossary/booklet/',
  '/glossary/cards/',
  '/glossary/cards/false-friends/',
];

/** A long list is read in parts; the first part stands at the address of the list itself. */
export const pathOfPart = (path: string, index: number) =>
  index === 0 ? path : `${path}${index + 1}/`;
