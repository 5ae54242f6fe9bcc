import { describe, expect, test } from 'vitest';
import type { CollectionName } from '../../src/playbook/collections.ts';
import { formatPath } from '../../src/playbook/field-problems.ts';
import type { Entry, Playbook } from '../../src/playbook/playbook.ts';
import {
  dropHiddenReferences,
  findReferences,
  findReferenceTargets,
} from '../../src/playbook/references.ts';
import { readYaml } from '../../src/playbook/source/yaml-source.ts';

/** An entry with the fields that a test is about; the others are not looked at. */
const entry = (collection: CollectionName, fields: object, slug = 'cards') =>
  ({ collection, slug, language: 'en', fields }) as unknown as Entry;

describe('every field that names another entry is found', () => {
  test.each<[CollectionName, object, string[]]>([
    [
      'causes',
      {
        sources: ['a', 'b'],
        remedies: { workshops: ['c'], practices: ['d'] },
        steps: ['e'],
      },
      [
        'sources[1] → sources a',
        'sources[2] → sources b',
        'remedies.workshops[1] → workshops c',
        'remedies.practices[1] → practices d',
        'steps[1] → steps e',
      ],
    ],
    [
      'steps',
      { sources: ['a'], workshops: ['b'], practices: ['c'], tools: ['d'] },
      [
        'sources[1] → sources a',
        'workshops[1] → workshops b',
        'practices[1] → practices c',
        'tools[1] → tools d',
      ],
    ],
    [
      'practices',
      { sources: ['a'], causes: ['b'], workshops: ['c'] },
      ['sources[1] → sources a', 'causes[1] → causes b', 'workshops[1] → workshops c'],
    ],
    [
      'workshops',
      {
        sources: ['a'],
        causes: ['b'],
        steps: ['c'],
        agenda: [{ title: 'Talk' }, { tool: 'd', scenario: 'roi/e' }, { tool: 'f' }],
        next: ['g'],
      },
      [
        'sources[1] → sources a',
        'causes[1] → causes b',
        'steps[1] → steps c',
        'agenda[2].tool → tools d',
        'agenda[3].tool → tools f',
        'agenda[2].scenario → scenarios roi/e',
        'next[1] → workshops g',
      ],
    ],
    [
      'tools',
      { sources: ['a'], scenario: 'roi/b', tool: 'roi' },
      ['sources[1] → sources a', 'scenario → scenarios roi/b'],
    ],
    [
      'glossary',
      { sources: ['a'], counterparts: ['b'], it: 'c.' },
      ['sources[1] → sources a', 'counterparts[1] → glossary b'],
    ],
    ['about', { sources: ['a'] }, ['sources[1] → sources a']],
    ['scenarios', { title: 'a', state: { workshops: ['b'] } }, []],
  ])('in %s', (collection, fields, expected) => {
    const found = findReferences(entry(collection, fields));
    expect(
      found.map(({ path, target, value }) => `${formatPath(path)} → ${target} ${value}`),
    ).toEqual(expected);
  });
});

describe('a reference to a hidden page', () => {
  test('is dropped from lists, from all places at once', () => {
    const cause = entry('causes', {
      title: 'Slow',
      remedies: { workshops: ['tea', 'cards', 'tea', 'walk'], practices: ['tea'] },
      steps: [],
    });
    expect(dropHiddenReferences(cause, new Set(['/workshops/tea/'])).fields).toEqual({
      title: 'Slow',
      remedies: { workshops: ['cards', 'walk'], practices: ['tea'] },
      steps: [],
    });
  });

  test('is left out where the field may be missing', () => {
    const workshop = entry('workshops', {
      agenda: [{ title: 'Talk', tool: 'roi', scenario: 'roi/form' }, { tool: 'roi' }],
    });
    const hidden = new Set(['/tools/roi/', '/scenarios/roi/form/']);
    expect(dropHiddenReferences(workshop, hidden).fields).toEqual({
      agenda: [{ title: 'Talk' }, {}],
    });
  });

  test('takes the item of a list with it that is about the page', () => {
    const program = entry('programs', {
      stages: [
        { day: 1, workshop: 'tea' },
        { day: 2, workshop: 'cards' },
        { day: 3, workshop: 'tea' },
      ],
    });
    expect(dropHiddenReferences(program, new Set(['/workshops/tea/'])).fields).toEqual({
      stages: [{ day: 2, workshop: 'cards' }],
    });
  });

  test('stays where the entry is not whole without it', () => {
    const tool = entry('tools', { scenario: 'roi/form' });
    const dropped = dropHiddenReferences(tool, new Set(['/scenarios/roi/form/']));
    expect(dropped.fields).toEqual({ scenario: 'roi/form' });
  });

  test('does not change the entry it was dropped from', () => {
    const practice = entry('practices', { causes: ['slow'] });
    dropHiddenReferences(practice, new Set(['/causes/slow/']));
    expect(practice.fields).toEqual({ causes: ['slow'] });
  });

  test('leaves an entry without such references as it is', () => {
    const practice = entry('practices', { causes: ['slow'], sources: ['slow'] });
    expect(dropHiddenReferences(practice, new Set(['/sources/slow/', '/steps/slow/']))).toBe(
      practice,
    );
  });
});

describe('findReferenceTargets', () => {
  const playbook = (siteYaml: string): Playbook => ({
    site: { sources: { notes: { title: 'Notes' } } } as unknown as Playbook['site'],
    siteSources: [readYaml(siteYaml, 'content/base/site.yaml', 1)],
    interfaces: new Map(),
    entries: [entry('causes', {}, 'slow'), entry('scenarios', {}, 'roi/form')],
    faultyPages: [{ collection: 'causes', language: 'en', slug: 'faulty' }],
    hiddenPaths: new Set(),
    problems: [],
  });

  test('are entries, pages with mistakes, and the keys of the sources', () => {
    const targets = findReferenceTargets(playbook('name: Tiny'));
    expect(targets.get('causes')).toEqual(new Set(['slow', 'faulty']));
    expect(targets.get('scenarios')).toEqual(new Set(['roi/form']));
    expect(targets.get('steps')).toEqual(new Set());
    expect(targets.get('sources')).toEqual(new Set(['notes']));
  });

  test('leave the sources out when the settings that name them cannot be read', () => {
    expect(findReferenceTargets(playbook('name: a: b')).has('sources')).toBe(false);
  });
});
