import { type SatteriAstroData, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { mdxToJs } from 'satteri';
import { bodyPlugins } from './body-plugins.ts';
import type { LinkSettings } from './site-links.ts';

export interface CompiledBody {
  /** The body of a function that takes `astro/jsx-runtime` and returns the module of the page. */
  code: string;
  headings: { depth: number; slug: string; text: string }[];
}

/**
 * Compiles a body with tags as `@astrojs/mdx` would, but to a function and not to a module: the
 * bundler then has no module a page to carry, which is most of the time of a large build.
 */
export async function compileMdx(
  body: string,
  fileURL: URL,
  settings: LinkSettings,
): Promise<CompiledBody> {
  const astro: SatteriAstroData = {
    frontmatter: {},
    headings: [],
    localImagePaths: new Set(),
    remoteImagePaths: new Set(),
  };
  const { code } = await mdxToJs(body, {
    fileURL,
    outputFormat: 'function-body',
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    features: { gfm: true, smartPunctuation: true },
    // What holds no tag becomes one piece of HTML, as in a page without tags.
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    hastPlugins: [...bodyPlugins(settings), satteriHeadingIdsPlugin()],
    data: { astro },
  });
  return { code, headings: astro.headings };
}
