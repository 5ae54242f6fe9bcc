import { getEntry } from 'astro:content';
import type { View } from './queries.ts';

/** A worked example in the view's language, or in the default language. */
export async function findScenario(view: View, slug: string) {
  const codes = [view.language.code, view.site.languages[0]?.code ?? view.language.code];
  for (const code of codes) {
    const entry = await getEntry('scenarios', `${code}/${slug}`);
    if (entry) return entry.data;
  }
  throw new Error(`The scenario ${slug} was not loaded.`);
}
