import { getCollection } from 'astro:content';
import type { View } from './queries.ts';

/** A worked example in the view's language, or in the default language. */
export async function findScenario(view: View, slug: string) {
  const scenarios = await getCollection('scenarios');
  const find = (code: string | undefined) => scenarios.find(({ id }) => id === `${code}/${slug}`);
  const entry = find(view.language.code) ?? find(view.site.languages[0]?.code);
  if (!entry) throw new Error(`The scenario ${slug} was not loaded.`);
  return entry.data;
}
