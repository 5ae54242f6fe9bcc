import type { HastPluginInput } from 'satteri';
import { pathInLanguage } from '../playbook/addresses.ts';

export interface LinkSettings {
  /** The folder the site is served from, with slashes at both ends. */
  base: string;
  languages: readonly string[];
  /** Paths of pages that the organization hides. */
  hiddenPaths: ReadonlySet<string>;
}

export type ResolvedLink = { kind: 'address'; address: string } | { kind: 'hidden' };

/**
 * A link as an author writes it, `/causes/x/`, as the address it has on the site; `hidden` when
 * there is no such page any more.
 */
export function resolveLink(
  url: string,
  language: string,
  { base, languages, hiddenPaths }: LinkSettings,
): ResolvedLink {
  if (!url.startsWith('/') || url.startsWith('//')) return { kind: 'address', address: url };
  const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(url) ?? [];
  const isFile = /\.[a-z0-9]+$/i.test(path);
  const whole = isFile || path.endsWith('/') ? path : `${path}/`;
  const [defaultLanguage = 'en', ...others] = languages;
  const [, first = ''] = whole.split('/');
  const isInLanguage = others.includes(first);
  if (hiddenPaths.has(isInLanguage ? whole.slice(first.length + 1) : whole))
    return { kind: 'hidden' };
  const inLanguage =
    isFile || isInLanguage ? whole : pathInLanguage(whole, language, defaultLanguage);
  return { kind: 'address', address: base + inLanguage.slice(1) + rest };
}

/**
 * Gives links and pictures in Markdown and MDX the base path, and links the language of the page
 * they stand in. The words of a link to a hidden page stay.
 */
export const siteLinks = (settings: LinkSettings): HastPluginInput => ({
  name: 'site-links',
  element: {
    filter: ['a', 'img'],
    visit(node, context) {
      const attribute = node.tagName === 'a' ? 'href' : 'src';
      const url = node.properties[attribute];
      if (typeof url !== 'string') return;
      const resolved = resolveLink(url, languageOf(context.fileURL, settings.languages), settings);
      if (resolved.kind === 'hidden') context.replaceNode(node, [...node.children]);
      else if (resolved.address !== url) context.setProperty(node, attribute, resolved.address);
    },
  },
});

/** `content/<layer>/<language>/…` */
function languageOf(file: URL | undefined, languages: readonly string[]): string {
  const folders = file?.pathname.split('/') ?? [];
  const found = languages.find((language) =>
    folders.some((folder, at) => folder === language && isLayer(folders[at - 1])),
  );
  return found ?? languages[0] ?? 'en';
}

const isLayer = (folder: string | undefined) => folder === 'base' || folder === 'org';
