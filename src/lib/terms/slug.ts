/** The end of the address of a term: `Café launch` gives `cafe-launch`. `fallback` is for other scripts. */
export function slugOf(title: string, fallback: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\+/g, '-plus-')
    .replace(/#/g, '-sharp-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  // An address that ends in index is that of the glossary itself.
  return slug === 'index' ? 'the-index' : slug || fallback;
}
