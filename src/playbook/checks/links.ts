import { findNearestName } from '../../lib/nearest-name.ts';
import { fieldSections, fixedPaths, pathOf, pathOfCanvas } from '../addresses.ts';
import { type PageCollection, pageCollections } from '../collections.ts';
import type { Entry } from '../playbook.ts';
import { type ContentProblem, problem } from '../problems/problem.ts';
import { type CheckedBody, placeInFile } from './bodies.ts';

export interface LinkTargets {
  /** Every page, those with mistakes too. */
  pages: (Pick<Entry, 'collection' | 'slug'> & { fields?: object })[];
  /** The first is the default, whose pages have no language in their address. */
  languages: string[];
  hiddenPaths: ReadonlySet<string>;
  /** Whether a path names a file in `public/`. */
  isPublicFile(path: string): boolean;
}

/** Links inside the playbook that lead nowhere, to a missing section, or break when a page moves. */
export function checkLinks(bodies: CheckedBody[], targets: LinkTargets): ContentProblem[] {
  const anchors = collectAnchors(bodies);
  const paths = new Set<string>([
    ...fixedPaths,
    ...targets.pages.filter(isPage).map(pathOfPage),
    ...targets.pages.filter(mayHaveCanvas).map(({ slug }) => pathOfCanvas(slug)),
  ]);

  return bodies.flatMap(({ entry, body }) =>
    body.links.flatMap(({ url, ...at }) => {
      const place = placeInFile(entry, at);
      if (/^[a-z][a-z+.-]*:/i.test(url)) return [];
      const { path, anchor } = splitLink(url, targets.languages);
      const ownPath = pathOfPage(entry);

      if (path === '' && anchor) return checkAnchor(url, anchor, anchors.get(ownPath), place);
      if (path === '')
        return [problem('LINK_BROKEN', place, { link: `(${url})`, nearest: undefined })];
      if (!path.startsWith('/')) {
        const nearest = findNearestName(
          `/${path.replace(/^[./]+/, '').replace(/\.mdx?$/, '')}/`,
          paths,
        );
        return [problem('LINK_RELATIVE', place, { link: url, nearest })];
      }
      if (targets.isPublicFile(path)) return [];
      const target = path.endsWith('/') ? path : `${path}/`;
      if (targets.hiddenPaths.has(target))
        return [problem('LINK_HIDDEN', place, { link: url }, 'warning')];
      if (!paths.has(target)) {
        return [
          problem('LINK_BROKEN', place, { link: url, nearest: findNearestName(target, paths) }),
        ];
      }
      return anchor && anchors.has(target)
        ? checkAnchor(url, anchor, anchors.get(target), place)
        : [];
    }),
  );
}

function checkAnchor(
  link: string,
  anchor: string,
  known: ReadonlySet<string> | undefined,
  place: Parameters<typeof problem>[1],
): ContentProblem[] {
  if (known?.has(anchor)) return [];
  return [
    problem('ANCHOR_BROKEN', place, {
      link,
      anchor,
      nearest: findNearestName(anchor, known ?? []),
    }),
  ];
}

/** The sections of each page, in whatever language it is written. */
function collectAnchors(bodies: CheckedBody[]): Map<string, Set<string>> {
  const anchors = new Map<string, Set<string>>();
  for (const { entry, body } of bodies) {
    if (!isPage(entry)) continue;
    const path = pathOfPage(entry);
    const known = anchors.get(path) ?? new Set<string>(fieldSections[entry.collection]);
    for (const { anchor } of body.headings) known.add(anchor);
    anchors.set(path, known);
  }
  return anchors;
}

/** The path without its language, query and anchor. */
function splitLink(url: string, languages: string[]): { path: string; anchor: string } {
  const [beforeAnchor = '', anchor = ''] = url.split('#', 2);
  const path = beforeAnchor.split('?', 1)[0] ?? '';
  const [, first = ''] = path.split('/');
  const isPrefixed = path.startsWith('/') && languages.indexOf(first) > 0;
  return { path: isPrefixed ? path.slice(first.length + 1) || '/' : path, anchor: decode(anchor) };
}

/** `%C3%A9` as the letter it stands for; a percent sign that stands for itself stays. */
function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** A page with mistakes has no fields that could be looked at. */
const mayHaveCanvas = ({ collection, fields }: LinkTargets['pages'][number]) =>
  collection === 'workshops' && (!fields || 'canvas' in fields);

const pathOfPage = ({ collection, slug }: Pick<Entry, 'collection' | 'slug'>) =>
  pathOf(collection, slug);

const isPage = <Page extends Pick<Entry, 'collection'>>(
  page: Page,
): page is Page & { collection: PageCollection } =>
  (pageCollections as readonly string[]).includes(page.collection);
