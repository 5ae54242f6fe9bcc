/** Names that the glossary's own pages have: no term can have the file name of one. */
export const reservedSlugs: readonly string[] = [
  'themes',
  'false-friends',
  'by-word',
  'booklet',
  'cards',
  'exchange',
];
