import { findNamed } from './find-named.ts';
import type { View } from './queries.ts';

/** A worked example in the view's language, or in the default language. */
export async function findScenario(view: View, slug: string) {
  const entry = await findNamed(view, 'scenarios', slug);
  if (!entry) throw new Error(`The scenario ${slug} was not loaded.`);
  return entry.data;
}
