import { expect, test } from 'vitest';
import { glossaryPaths, pathOfPart } from '../../../src/playbook/glossary/paths.ts';
import { reservedSlugs } from '../../../src/playbook/glossary/reserved-slugs.ts';

test('every page of the glossary itself has a name that no term can have', () => {
  const names = glossaryPaths.map((path) => /^\/glossary\/([a-z-]+)\//.exec(path)?.[1] ?? path);
  expect(reservedSlugs).toEqual(expect.arrayContaining(names));
});

test('the first part of a list stands at its address, and the others below it', () => {
  const parts = [0, 1, 2].map((index) => pathOfPart('/glossary/false-friends/', index));
  expect(parts).toEqual([
    '/glossary/false-friends/',
    '/glossary/false-friends/2/',
    '/glossary/false-friends/3/',
  ]);
});
