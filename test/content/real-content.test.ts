import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/integrations/content-check/check-content.ts';
import { departments } from '../../src/lib/departments.ts';
import { pathOf } from '../../src/playbook/addresses.ts';
import { needsMdx, readBody } from '../../src/playbook/body.ts';
import type { CollectionName } from '../../src/playbook/collections.ts';
import { listSentences } from '../../src/playbook/plain/page-sentences.ts';
import { type Entry, isEntryOf, type Playbook } from '../../src/playbook/playbook.ts';
import { formatProblem } from '../../src/playbook/problems/report.ts';
import { addUpStages, readStages } from '../../src/playbook/program-stages.ts';
import { readPlaybook } from '../../src/playbook/read-playbook.ts';
import { findReferences } from '../../src/playbook/references.ts';

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

  test('a diagram on the page of each cause and each step, and none that no page shows', () => {
    const pages = [...all('causes'), ...all('steps')];
    for (const { slug, body } of pages) expect(body).toContain(`<Diagram name="${slug}" />`);
    const bodies = playbook.entries.map(({ body }) => body).join('\n');
    for (const { slug } of all('diagrams')) expect(bodies).toContain(`<Diagram name="${slug}" />`);
    expect(all('diagrams').length).toBeGreaterThanOrEqual(pages.length);
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
    expect(tools.toSorted()).toEqual(['canvas', 'jargon-swap', 'roadmap', 'roi', 'translator']);
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

  test('says in each item what to do, and in most what to say, to write down and to do when it stalls', () => {
    for (const { slug, fields } of all('workshops')) {
      for (const { title, say, output, ifStalled, kind } of fields.agenda) {
        if (kind === 'pause') continue;
        expect([say, output, ifStalled].every(Boolean), `${slug}: ${title}`).toBe(true);
      }
    }
  });

  test('is prepared a week, a day and an hour before', () => {
    for (const { slug, fields } of all('workshops')) {
      const text = fields.prepare.join('\n');
      for (const time of [/^A week before/m, /^A day before/m, /^An hour before/m]) {
        expect(text, slug).toMatch(time);
      }
    }
  });

  test('helps when one side is silent, one person dominates, blame starts and time runs out', () => {
    for (const { slug, fields } of all('workshops')) {
      const text = fields.pitfalls.join('\n');
      const answers = [
        /silen|quiet/i,
        /one person|most senior|head of|boss/i,
        /blame/i,
        /time (?:is|runs)/i,
      ];
      for (const answer of answers) expect(text, slug).toMatch(answer);
    }
  });

  test('has a short form, and a Monday after', () => {
    for (const { slug, fields } of all('workshops')) {
      const short = fields.variations.find((line) => line.startsWith('Short form'));
      expect(short, slug).toMatch(/\d|quarter of an hour/);
      expect(fields.followUp.join('\n'), slug).toMatch(/Monday/);
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

describe('every page', () => {
  const pages = () =>
    playbook.entries.filter(
      ({ collection }) => !['scenarios', 'diagrams', 'glossary'].includes(collection),
    );
  const bodyOf = ({ body, file }: Entry) => {
    const read = readBody(body, file.endsWith('.mdx') && needsMdx(body));
    if (read.kind !== 'read') throw new Error(`${file}: ${read.reason}`);
    return read.body;
  };
  const addressOf = ({ collection, slug }: Entry) => pathOf(collection, slug);

  test('ends in a next action that fits in a calendar', () => {
    const without = pages().filter(
      (page) => !bodyOf(page).tags.some(({ name }) => name === 'Monday'),
    );
    expect(without.map(addressOf)).toEqual([]);
  });

  test('is reached from at least two others', () => {
    const from = new Map<string, Set<string>>();
    for (const page of playbook.entries) {
      const named = findReferences(page).flatMap(({ target, value }) =>
        target === 'sources' ? [] : pathOf(target, value),
      );
      const linked = page.collection === 'diagrams' ? [] : bodyOf(page).links.map(({ url }) => url);
      for (const target of [...named, ...linked]) {
        const path = target.replace(/#.*/, '');
        if (path !== addressOf(page)) from.set(path, (from.get(path) ?? new Set()).add(page.file));
      }
    }
    // The footer of every page leads to /about/.
    const lonely = pages().filter(
      (page) => (from.get(addressOf(page))?.size ?? 0) < 2 && addressOf(page) !== '/about/',
    );
    expect(lonely.map(addressOf)).toEqual([]);
  });

  test('calls nobody names outside quotations', () => {
    const unkind =
      /\b(?:impulsive|obstructive|stubborn|naive|lazy|clueless|ignorant|incompetent|stupid|arrogant)\b/i;
    const found = playbook.entries
      .filter(({ collection }) => collection !== 'scenarios' && collection !== 'diagrams')
      .flatMap((entry) =>
        listSentences(entry, () => ({ file: entry.file, line: 1, column: 1 }))
          .map(({ text }) => text.replace(/[“"][^”"]*[”"]/g, ''))
          .filter((text) => unkind.test(text))
          .map((text) => `${entry.file}: ${text}`),
      );
    expect(found).toEqual([]);
  });
});

describe('a program', () => {
  test('is there for a clash, for a purchase and for a quarter', () => {
    expect(
      all('programs')
        .map(({ slug }) => slug)
        .toSorted(),
    ).toEqual([
      'a-quarter-of-alignment',
      'choosing-a-platform-together',
      'first-week-after-a-clash',
    ]);
  });

  test('can be run with one group from its first workshop to its last', () => {
    for (const { slug, fields } of all('programs')) {
      const stages = readStages(fields, (name) => {
        const workshop = all('workshops').find((candidate) => candidate.slug === name);
        return workshop && { entry: { data: workshop.fields } };
      });
      expect(stages.length, slug).toBe(fields.stages.length);
      expect(addUpStages(stages).people, slug).toBeDefined();
    }
  });
});

test('every cause and every step has a diagram', () => {
  const diagrams = all('diagrams').map(({ slug }) => slug);
  for (const { slug, body } of [...all('causes'), ...all('steps')]) {
    expect(diagrams).toContain(slug);
    expect(body, slug).toContain(`<Diagram name="${slug}" />`);
  }
});

test('every page says when it was last read, and rests on a source unless it is a term or about the playbook', () => {
  for (const { collection, slug, fields } of playbook.entries) {
    if (['scenarios', 'diagrams', 'about'].includes(collection)) continue;
    expect(fields, `${collection}/${slug}`).toHaveProperty('reviewed');
    if (collection !== 'glossary' && collection !== 'tools') {
      expect(fields, `${collection}/${slug}`).toHaveProperty('sources.0');
    }
  }
});
