import type { APIRoute } from 'astro';
import { fixedPaths, pathOf, pathOfCanvas } from '../playbook/addresses.ts';
import { listCanvases } from '../playbook/canvases.ts';
import { pageCollections } from '../playbook/collections.ts';
import { listFalseFriends } from '../playbook/glossary/false-friends.ts';
import { pathOfPart } from '../playbook/glossary/paths.ts';
import { openView, readSite } from '../playbook/queries.ts';

/**
 * Every page once a language. Empty when the site does not know its address, for a sitemap needs
 * whole ones; a dev server knows its own, and the search in development finds its pages here.
 */
export const GET: APIRoute = async ({ site, url }) => {
  const address = site ?? (import.meta.env.DEV ? url.origin : undefined);
  const { languages } = await readSite();
  const views = await Promise.all(languages.map(({ code }) => openView(code)));
  const hrefs = views.flatMap((view) => {
    const pages = pageCollections.flatMap((name) =>
      view.pages[name]
        .filter(({ fallbackFrom }) => !fallbackFrom)
        .map(({ slug }) => pathOf(name, slug)),
    );
    // The first part of a list stands at the list's own address.
    const parts = listFalseFriends(view.pages.glossary).map((_, index) =>
      pathOfPart('/glossary/false-friends/', index),
    );
    const canvases = listCanvases(view)
      .filter(({ page }) => !page.fallbackFrom)
      .map(({ page }) => pathOfCanvas(page.slug));
    return [...fixedPaths, ...parts.slice(1), ...pages, ...canvases].map((path) => view.href(path));
  });
  const rows = address
    ? hrefs.map((href) => `<url><loc>${new URL(href, address).href}</loc></url>`)
    : [];
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
};
