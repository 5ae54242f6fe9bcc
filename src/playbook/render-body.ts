import { render } from 'astro:content';
import * as runtime from 'astro/jsx-runtime';
import type { PageCollection } from './collections.ts';
import type { Page } from './queries.ts';

type Component = Awaited<ReturnType<typeof render<PageCollection>>>['Content'];

/** The body of a page, ready to be placed, with the sections it brings. */
export async function renderBody(page: Page) {
  const { Content, headings } = await render<PageCollection>(page.entry);
  const code = page.entry.rendered?.metadata?.code;
  const sections = headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ id: slug, title: text }));
  return { Content: typeof code === 'string' ? runMdx(code) : Content, sections };
}

export type RenderedContent = Awaited<ReturnType<typeof renderBody>>;

type MdxComponent = (props: { components?: Record<string, unknown> }) => unknown;

/** The component of a body that the loader compiled. Marked as `@astrojs/mdx` marks its own. */
function runMdx(code: string): Component {
  // The code is the playbook's own content, compiled a moment ago; it never reaches a browser.
  const page: { default: MdxComponent } = new Function(code)(runtime);
  const Content: MdxComponent = ({ components, ...props }) =>
    page.default({ ...props, components: { Fragment: runtime.Fragment, ...components } });
  Object.assign(Content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro:renderer')]: 'astro:jsx',
  });
  return Content as unknown as Component;
}
