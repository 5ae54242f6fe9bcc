import { getCollection } from 'astro:content';
import type { View } from './queries.ts';

/** What a tool may ask the site for once it runs: worked examples, and the words of finance. */
export interface ToolReference {
  scenarios: { slug: string; title: string; summary: string; story: string; state: unknown }[];
  terms: Record<string, { title: string; href: string; it: string; marketing: string }>;
}

export async function listToolReference(view: View, tool: string): Promise<ToolReference> {
  const entries = await getCollection('scenarios');
  const inLanguage = new Map<string, (typeof entries)[number]['data']>();
  const codes = [view.site.languages[0]?.code, view.language.code];
  for (const code of codes) {
    const start = `${code}/${tool}/`;
    for (const { id, data } of entries) {
      if (id.startsWith(start)) inLanguage.set(id.slice(start.length), data);
    }
  }
  const terms = view.pages.glossary.filter(
    ({ entry }) => entry.data.theme === 'finance-and-buying',
  );
  return {
    scenarios: [...inLanguage].map(([slug, { title, summary, story, state }]) => ({
      slug,
      title,
      summary,
      story,
      state,
    })),
    terms: Object.fromEntries(
      terms.map(({ slug, href, entry: { data } }) => [
        slug,
        { title: data.title, href, it: data.it, marketing: data.marketing },
      ]),
    ),
  };
}
