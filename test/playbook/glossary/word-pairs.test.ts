import { describe, expect, test } from 'vitest';
import type { Home } from '../../../src/lib/departments.ts';
import type { Relation } from '../../../src/lib/terms/term.ts';
import { findWordPairs } from '../../../src/playbook/glossary/word-pairs.ts';

const term = (id: string, home: Home, ...counterparts: string[]) => ({
  id,
  home,
  relation: 'close' as Relation,
  counterparts,
});
const alone = (...args: Parameters<typeof term>) => ({
  ...term(...args),
  relation: 'none' as const,
});
const pairsOf = (...terms: ReturnType<typeof term>[]) =>
  findWordPairs(terms).map(({ it, marketing }) => [it.id, marketing.id]);

describe('findWordPairs', () => {
  test.each<[string, ReturnType<typeof term>[], string[][]]>([
    [
      'IT’s word names marketing’s',
      [term('uptime', 'it', 'always-on'), term('always-on', 'marketing')],
      [['uptime', 'always-on']],
    ],
    [
      'marketing’s word names IT’s',
      [term('uptime', 'it'), term('always-on', 'marketing', 'uptime')],
      [['uptime', 'always-on']],
    ],
    [
      'each names the other',
      [term('uptime', 'it', 'always-on'), term('always-on', 'marketing', 'uptime')],
      [['uptime', 'always-on']],
    ],
    ['both are of one side', [term('uptime', 'it', 'latency'), term('latency', 'it')], []],
    ['one is shared', [term('uptime', 'it', 'owner'), term('owner', 'shared', 'uptime')], []],
    [
      'marketing’s word names a shared one',
      [term('reach', 'marketing', 'owner'), term('owner', 'shared')],
      [],
    ],
    [
      'marketing has no word for it',
      [alone('uptime', 'it', 'reach'), term('reach', 'marketing')],
      [],
    ],
    ['IT has no word for it', [term('uptime', 'it', 'reach'), alone('reach', 'marketing')], []],
    ['the other is not there', [term('uptime', 'it', 'gone')], []],
  ])('where %s', (_, terms, pairs) => {
    expect(pairsOf(...terms)).toEqual(pairs);
  });

  test('a word with two partners stands twice, in the order of IT’s words', () => {
    expect(
      pairsOf(
        term('reach', 'marketing', 'load'),
        term('load', 'it', 'traffic'),
        term('traffic', 'marketing', 'capacity'),
        term('capacity', 'it'),
      ),
    ).toEqual([
      ['load', 'reach'],
      ['load', 'traffic'],
      ['capacity', 'traffic'],
    ]);
  });
});
