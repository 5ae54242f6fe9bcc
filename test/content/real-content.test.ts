import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/integrations/content-check/check-content.ts';
import { departments } from '../../src/lib/departments.ts';
import type { CollectionName } from '../../src/playbook/collections.ts';
import { type Entry, isEntryOf, type Playbook } from '../../src/playbook/playbook.ts';
import { formatProblem } from '../../src/playbook/problems/report.ts';
import { readPlaybook } from '../../src/playbook/read-playbook.ts';

// What ships, without the changes that an organization may have made in content/org.
const contentFolder = mkdtempSync(path.join(tmpdir(), 'common-ground-content-'));
const location = { root: process.cwd(), contentFolder };
// Near the last reviews, so that time alone fails nothing.
const today = '2026-12-01';

let playbook: Playbook;
beforeAll(async () => {
  cpSync('content/base', path.join(contentFolder, 'base'), { recursive: true });
  playbook = await readPlaybook(location);
});

afterAll(() => rmSync(contentFolder, { recursive: true }));

const all = <Name extends CollectionName>(collection: Name): Entry<Name>[] =>
  playbook.entries.filter((entry) => isEntryOf(entry, collection));

test('the content has no mistake and no warning', async () => {
  expect((await checkContent(location, today)).map(formatProblem)).toEqual([]);
});

describe('the playbook holds', () => {
  test('the four causes, in order', () => {
    const titles = all('causes').sort((a, b) => a.fields.order - b.fields.order);
    expect(titles.map(({ slug }) => slug)).toEqual([
      'neither-knows-the-others-work',
      'visions-that-diverge',
      'poor-planning',
      'no-time-together',
    ]);
  });

  test('the four steps, in order', () => {
    const steps = all('steps').sort((a, b) => a.fields.number - b.fields.number);
    expect(steps.map(({ fields, slug }) => [fields.number, slug])).toEqual([
      [1, 'agree-on-goals'],
      [2, 'write-a-code-of-values'],
      [3, 'buy-together'],
      [4, 'follow-the-roi'],
    ]);
  });

  test('at least 15 practices and 22 workshops', () => {
    expect(all('practices').length).toBeGreaterThanOrEqual(15);
    expect(all('workshops').length).toBeGreaterThanOrEqual(22);
  });

  test('at least 240 terms, 50 of them false friends, of either trade and of both', () => {
    const terms = all('glossary');
    expect(terms.length).toBeGreaterThanOrEqual(240);
    const falseFriends = terms.filter(({ fields }) => fields.relation === 'false-friend');
    expect(falseFriends.length).toBeGreaterThanOrEqual(50);
    expect(new Set(terms.map(({ fields }) => fields.home))).toEqual(
      new Set(['it', 'marketing', 'shared']),
    );
  });

  test('the calculators, six worked examples of the ROI tracker and three of the roadmap', () => {
    const tools = all('tools').map(({ fields }) => fields.tool);
    expect(tools.toSorted()).toEqual(['jargon-swap', 'roadmap', 'roi', 'translator']);
    const countOf = (tool: string) =>
      all('scenarios').filter(({ slug }) => slug.startsWith(`${tool}/`)).length;
    expect(countOf('roi')).toBeGreaterThanOrEqual(6);
    expect(countOf('roadmap')).toBeGreaterThanOrEqual(3);
  });
});

describe('a workshop', () => {
  test('can be run in a room and from a distance', () => {
    for (const { slug, fields } of all('workshops')) {
      expect(fields.formats, slug).toEqual(expect.arrayContaining(['room', 'remote']));
    }
  });

  test('tells a first-time facilitator what to say and what to write down', () => {
    for (const { slug, fields } of all('workshops')) {
      const [first] = fields.agenda;
      expect(first?.say, `the first item of ${slug}`).toBeTruthy();
      const written = fields.agenda.filter(({ output }) => output);
      expect(written.length, `outputs of ${slug}`).toBeGreaterThanOrEqual(2);
    }
  });

  test('works against a cause or for a step, and says where its result goes', () => {
    for (const { slug, fields } of all('workshops')) {
      expect([...fields.causes, ...fields.steps], slug).not.toEqual([]);
    }
  });

  test('exists for half an hour and for a whole morning', () => {
    const lengths = all('workshops').map(({ fields }) => fields.minutes.run);
    expect(Math.min(...lengths)).toBeLessThanOrEqual(30);
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(90);
  });
});

describe('equal weight', () => {
  test('every cause lets both sides speak equally often', () => {
    for (const { slug, fields } of all('causes')) {
      expect(fields.symptoms.it.length, slug).toBe(fields.symptoms.marketing.length);
    }
  });

  test('every step and workshop gives both sides about as much to do', () => {
    for (const { slug, fields } of [...all('steps'), ...all('workshops')]) {
      const [it, marketing] = departments.map((department) => fields.roles[department].length);
      expect(Math.abs((it ?? 0) - (marketing ?? 0)), slug).toBeLessThanOrEqual(1);
    }
  });
});

test('every cause is mended by a workshop, and every step prepared by one', () => {
  for (const { slug, fields } of all('causes')) {
    expect(fields.remedies.workshops, slug).not.toEqual([]);
  }
  for (const { slug, fields } of all('steps')) expect(fields.workshops, slug).not.toEqual([]);
});

test('every page says when it was last read, and rests on a source unless it is a term or about the playbook', () => {
  for (const { collection, slug, fields } of playbook.entries) {
    if (collection === 'scenarios' || collection === 'about') continue;
    expect(fields, `${collection}/${slug}`).toHaveProperty('reviewed');
    if (collection !== 'glossary' && collection !== 'tools') {
      expect(fields, `${collection}/${slug}`).toHaveProperty('sources.0');
    }
  }
});
