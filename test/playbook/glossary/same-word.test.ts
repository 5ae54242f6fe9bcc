import { describe, expect, test } from 'vitest';
import { findSameWords } from '../../../src/playbook/glossary/same-word.ts';

const pull = { title: 'Pull request', acronym: 'PR' };
const press = { title: 'Public relations', acronym: 'PR', variants: ['press work'] };

describe('findSameWords', () => {
  test.each([
    ['share an acronym', pull, press],
    ['differ in case', { title: 'Rest' }, { title: 'REST' }],
    ['differ in accents', { title: 'Resume' }, { title: 'Résumé' }],
    ['differ in spaces and hyphens', { title: 'Time to market' }, { title: 'Time-to-market' }],
    ['meet in a variant', { title: 'Press-work' }, press],
  ])('finds both of two terms that %s', (_, one, other) => {
    const found = findSameWords([one, { title: 'Webhook' }, other]);
    expect(found.get(one)).toEqual([other]);
    expect(found.get(other)).toEqual([one]);
  });

  test('finds nothing for a word of its own, nor the term itself', () => {
    const lead = { title: 'Lead', acronym: 'LEAD', variants: ['lead'] };
    const found = findSameWords([lead, { title: 'Lead time' }]);
    expect([...found.values()]).toEqual([[], []]);
  });
});
