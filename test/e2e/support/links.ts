import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BuiltSite } from './built-site.ts';
import { type Outline, resolve } from './outline.ts';

/** Links within a site that lead to no page, no file, or no such place on a page. */
export function findDeadLinks(outlines: Outline[], { base, directory }: BuiltSite): string[] {
  const places = new Map(outlines.map(({ path: address, ids }) => [address, new Set(ids)]));
  return outlines.flatMap((outline) =>
    [...new Set(outline.addresses)].flatMap((address) => {
      const url = resolve(address, outline.path, base);
      if (!url) return [];
      const to = url.pathname.slice(base.length);
      const shown = `/${outline.path} leads to /${to}${url.hash}`;
      if (!url.pathname.startsWith(base)) return [`${shown}, which is outside of the site`];
      const ids = places.get(to);
      if (!ids) {
        const file = path.join(directory, decodeURI(to));
        const isFile = !to.endsWith('/') && to !== '' && existsSync(file);
        return isFile ? [] : [`${shown}, which is not there`];
      }
      const isThere = url.hash === '' || ids.has(decodeURIComponent(url.hash.slice(1)));
      return isThere ? [] : [`${shown}, and the page has no such place`];
    }),
  );
}
