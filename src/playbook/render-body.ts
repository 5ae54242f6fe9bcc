import { render } from 'astro:content';
import type { PageCollection } from './collections.ts';
import type { Page } from './queries.ts';

/** The body of a page, ready to be placed, with the sections it brings. */
export async function renderBody(page: Page) {
  const { Content, headings } = await render<PageCollection>(page.entry);
  const sections = headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ id: slug, title: text }));
  return { Content, sections };
}

export type RenderedContent = Awaited<ReturnType<typeof renderBody>>;
