import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSiteSettings } from '../../../src/commands/site-settings.ts';

/** A page as it was built. */
export interface BuiltPage {
  /** Address below the site's base, with no slash in front: `causes/poor-planning/`, or `404.html`. */
  path: string;
  html: string;
}

export interface BuiltSite {
  directory: string;
  /** Path that the site is under, with a slash at both ends. */
  base: string;
  pages: BuiltPage[];
}

/** Every page in a folder of built pages, in the order of their addresses. */
export function readSite(directory: string, base: string): BuiltSite {
  const pages = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: file
        .split(path.sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(path.join(directory, file), 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { directory, base, pages };
}

const settings = readSiteSettings(process.env);

/** The site that the tests read. */
export const site = readSite(settings.directory, settings.base);

/** The page of an address, which must exist. */
export function findPage(wanted: string, { pages } = site): BuiltPage {
  const page = pages.find((candidate) => candidate.path === wanted);
  if (!page) throw new Error(`No page was built for /${wanted}.`);
  return page;
}

/** Which calculators a page holds. */
export const hasTracker = ({ html }: BuiltPage) => html.includes('component-export="RoiTracker"');
export const hasBuilder = ({ html }: BuiltPage) =>
  html.includes('component-export="RoadmapBuilder"');
export const hasTranslator = ({ html }: BuiltPage) =>
  html.includes('component-export="Translator"');
export const hasSwap = ({ html }: BuiltPage) => html.includes('component-export="JargonSwap"');
export const hasCanvas = ({ html }: BuiltPage) =>
  html.includes('component-export="WorkshopCanvas"');

/** A page that holds a calculator. */
export const hasTool = (page: BuiltPage) =>
  [hasTracker, hasBuilder, hasTranslator, hasSwap, hasCanvas].some((has) => has(page));

/** The folder at the top that a page is in; the home page and 404 are in `home`. */
export const sectionOf = (address: string) => address.match(/^([^/]+)\//)?.[1] ?? 'home';
