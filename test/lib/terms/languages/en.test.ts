import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/lib/terms/languages/en.ts';

const formsOf = (phrase: string, isVerb = false) =>
  english.inflect(phrase.split(' '), isVerb).map((words) => words.join(' '));

describe('nouns', () => {
  test.each([
    ['campaign', ['campaign', 'campaigns']],
    ['story', ['story', 'stories']],
    ['journey', ['journey', 'journeys']],
    ['patch', ['patch', 'patches']],
    ['index', ['index', 'indices', 'indexes']],
    ['analysis', ['analysis', 'analyses']],
    ['status', ['status', 'statuses']],
    ['cookies', ['cookies', 'cookie', 'cooky']],
    ['batches', ['batches', 'batch', 'batche']],
    ['policies', ['policies', 'policy', 'policie']],
    ['analytics', ['analytics']],
    ['cost per lead', ['cost per lead', 'costs per lead', 'cost per leads', 'costs per leads']],
    ['data center', ['data center', 'data centers', 'data centre', 'data centres']],
  ])('%s', (phrase, expected) => {
    expect(new Set(formsOf(phrase))).toEqual(new Set(expected));
  });
});

describe('verbs', () => {
  test.each([
    ['launch', ['launched', 'launching', 'launches']],
    ['release', ['released', 'releasing', 'releases']],
    ['deploy', ['deployed', 'deploying', 'deploys']],
    ['copy', ['copied', 'copying', 'copies']],
    ['tag', ['tagged', 'tagging', 'tags']],
    ['target', ['targeted', 'targeting', 'targetted']],
    ['lead', ['led', 'leading', 'leads']],
    ['tie', ['tied', 'tying', 'ties']],
    ['personalize', ['personalized', 'personalised', 'personalizing', 'personalising']],
    ['roll back', ['rolled back', 'rolling back', 'rolls back']],
  ])('%s', (phrase, expected) => {
    expect(formsOf(phrase, true)).toEqual(expect.arrayContaining(expected));
  });

  test('a form that is an “-ing” already stays', () => {
    expect(formsOf('tracking', true)).not.toContain('trackinging');
  });
});
