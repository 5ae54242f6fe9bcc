import type { Page } from '@playwright/test';
import type { BuiltPage } from './built-site.ts';

/** What a page says of itself and where it leads, as a browser understands its HTML. */
export interface Outline {
  path: string;
  language: string;
  title: string;
  description: string;
  robots: string;
  headings: string[];
  /** Every address that the page names: links, pictures, scripts, style sheets, islands. */
  addresses: string[];
  /** Those of `addresses` that stand in words of another language. */
  foreign: string[];
  ids: string[];
  styled: string[];
  policy: string;
}

/** Reads pages in one go, without loading anything that they name. */
export function readOutlines(page: Page, pages: BuiltPage[]): Promise<Outline[]> {
  return page.evaluate((given) => {
    const named = ['href', 'src', 'action', 'component-url', 'renderer-url'];
    return given.map(({ path, html }) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      const all = [...parsed.querySelectorAll('*')];
      const meta = (selector: string) =>
        parsed.querySelector(`meta[${selector}]`)?.getAttribute('content') ?? '';
      const addressesOf = (element: Element) =>
        named.flatMap((name) => element.getAttribute(name) ?? []);
      const language = parsed.documentElement.lang;
      return {
        path,
        language,
        title: parsed.title,
        description: meta('name=description'),
        robots: meta('name=robots'),
        headings: [...parsed.querySelectorAll('h1')].map((h1) => h1.textContent.trim()),
        addresses: all.flatMap(addressesOf),
        foreign: all
          .filter((element) => element.closest('[lang]')?.getAttribute('lang') !== language)
          .flatMap(addressesOf),
        ids: all.flatMap(({ id }) => id || []),
        styled: all
          .filter((element) => element.hasAttribute('style') || element.matches('style'))
          .map((element) => element.outerHTML.slice(0, 120)),
        policy: meta('http-equiv=content-security-policy'),
      };
    });
  }, pages);
}

/** The address of a page, or of a file, that a link on `from` leads to; `undefined` for another site's. */
export function resolve(address: string, from: string, base: string): URL | undefined {
  const home = `https://site.invalid${base}`;
  const url = new URL(address, home + from);
  return url.origin === 'https://site.invalid' ? url : undefined;
}
