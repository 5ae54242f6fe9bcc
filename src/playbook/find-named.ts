import { type CollectionEntry, getCollection } from 'astro:content';
import type { NamedCollection } from './checks/bodies.ts';
import type { View } from './queries.ts';

/** An entry that a tag names, in the view's language or in the default language. */
export async function findNamed<Name extends NamedCollection>(
  view: View,
  collection: Name,
  slug: string,
): Promise<CollectionEntry<Name> | undefined> {
  const entries: CollectionEntry<Name>[] = await getCollection(collection);
  const find = (code: string | undefined) => entries.find(({ id }) => id === `${code}/${slug}`);
  return find(view.language.code) ?? find(view.site.languages[0]?.code);
}
