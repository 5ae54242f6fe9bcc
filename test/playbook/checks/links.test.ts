import { expect, test } from 'vitest';
import { readBodies } from '../../../src/playbook/checks/bodies.ts';
import { checkLinks } from '../../../src/playbook/checks/links.ts';
import type { Entry } from '../../../src/playbook/playbook.ts';

const entry = (collection: string, slug: string, fields: object, body = '') =>
  ({
    collection,
    slug,
    language: 'en',
    fields,
    body,
    file: `${slug}.mdx`,
    bodyLine: 1,
  }) as unknown as Entry;

/** What is said of a link from a page, where one workshop has a sheet and one has none. */
function check(link: string) {
  const pages = [
    entry('about', 'team', {}, `[The sheet](${link})`),
    entry('workshops', 'shared-goals', { canvas: {} }),
    entry('workshops', 'coffee', {}),
  ];
  return checkLinks(readBodies(pages).bodies, {
    pages: [...pages, { collection: 'workshops', slug: 'faulty' }],
    languages: ['en'],
    hiddenPaths: new Set<string>(),
    isPublicFile: () => false,
  }).map(({ code }) => code);
}

test('a link may lead to the sheet of a workshop that has one', () => {
  expect(check('/workshops/shared-goals/canvas/')).toEqual([]);
  expect(check('/workshops/coffee/canvas/')).toEqual(['LINK_BROKEN']);
});

test('nothing is said of the sheet of a workshop with mistakes', () => {
  expect(check('/workshops/faulty/canvas/')).toEqual([]);
});
