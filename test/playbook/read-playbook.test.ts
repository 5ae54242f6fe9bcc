import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CollectionName } from '../../src/playbook/collections.ts';
import { type Entry, isEntryOf, type Playbook } from '../../src/playbook/playbook.ts';
import { type ContentLocation, readPlaybook } from '../../src/playbook/read-playbook.ts';
import { dropHiddenReferences } from '../../src/playbook/references.ts';
import { layOutSite, removeSite } from '../sites/lay-out-site.ts';

const open: ContentLocation[] = [];

function read(behavior: string): Promise<Playbook> {
  const site = layOutSite(behavior);
  open.push(site);
  return readPlaybook(site);
}

afterAll(() => {
  for (const site of open) removeSite(site);
});

const addressOf = ({ collection, language, slug }: Entry) => `${language}/${collection}/${slug}`;

describe('without content/org', () => {
  let playbook: Playbook;
  beforeAll(async () => {
    playbook = await read('valid');
  });

  test('the base is the whole playbook, with an entry of each collection', () => {
    expect(playbook.problems).toEqual([]);
    expect(playbook.entries.map(addressOf)).toEqual([
      'en/about/index',
      'en/causes/slow-requests',
      'en/diagrams/one-queue',
      'en/glossary/release',
      'en/practices/weekly-coffee',
      'en/scenarios/roi/new-form',
      'en/steps/one-calendar',
      'en/tools/roi',
      'en/workshops/request-cards',
    ]);
  });

  test('an entry knows the file and the line of its body', () => {
    expect(find(playbook, 'about', 'index')).toMatchObject({
      file: 'content/base/en/about/index.mdx',
      body: '\nIt is [small](/).\n',
      bodyLine: 6,
    });
  });
});

describe('an organization', () => {
  let playbook: Playbook;
  beforeAll(async () => {
    playbook = await read('organization');
  });

  test('changes the settings it names and keeps the others', () => {
    const { site, problems } = playbook;
    expect(problems).toEqual([]);
    expect(site).toMatchObject({
      name: 'Grupo Norte playbook',
      departments: { it: 'Platform', marketing: 'Growth' },
      currency: 'EUR',
      fiscalYear: { firstMonth: 4 },
      brand: { it: '#0b6b57', marketing: '#c8254a' },
      repository: { url: 'https://example.org/grupo-norte/playbook', branch: 'main' },
    });
    expect(site.languages.map(({ code, locale }) => [code, locale])).toEqual([
      ['en', 'en-IE'],
      ['es', 'es-ES'],
    ]);
    expect(Object.keys(site.sources)).toEqual(['field-notes', 'staff-survey']);
  });

  test('adds a page', () => {
    expect(find(playbook, 'causes', 'no-shared-words')).toMatchObject({
      file: 'content/org/en/causes/no-shared-words.mdx',
      fields: { title: 'No shared words', sources: ['staff-survey'] },
    });
  });

  test('replaces a page, its fields and its body', () => {
    const launch = find(playbook, 'glossary', 'launch');
    expect(launch).toMatchObject({
      file: 'content/org/en/glossary/launch.md',
      fields: { relation: 'same', counterparts: [], agreed: '2026-10-01' },
    });
    expect(launch.body.trim()).toBe('Both departments of Grupo Norte agreed on this meaning.');
  });

  test('changes fields of a page: groups field by field, lists as a whole', () => {
    expect(find(playbook, 'workshops', 'request-cards').fields).toMatchObject({
      title: 'Request cards',
      minutes: { prepare: 60, run: 30 },
      materials: ['The board in room 4'],
      owner: 'Ana Ruiz',
    });
    const cause = find(playbook, 'causes', 'slow-requests');
    expect(cause.fields.symptoms).toEqual({
      it: ['We get them by chat, by mail and in the corridor.'],
      marketing: ['They answer in March what I asked in January.'],
    });
    expect(cause.body).toContain('## Why it happens');
    expect(cause.file).toBe('content/base/en/causes/slow-requests.mdx');
  });

  test('hides a page, and drops it from the lists of others', () => {
    const { entries, hiddenPaths } = playbook;
    expect([...hiddenPaths]).toEqual(['/practices/steering-committee/']);
    expect(entries.map(addressOf)).not.toContain('en/practices/steering-committee');
    const cause = dropHiddenReferences(find(playbook, 'causes', 'two-calendars'), hiddenPaths);
    expect(cause.fields.remedies.practices).toEqual(['weekly-coffee']);
  });

  test('translates a page; the others have no entry in that language', () => {
    const spanish = playbook.entries.filter(({ language }) => language === 'es');
    expect(spanish.map(addressOf)).toEqual(['es/causes/slow-requests']);
    expect(spanish[0]?.fields.title).toBe('Peticiones que esperan');
  });

  test('translates some words of the interface; the others stay in the default language', () => {
    const english = playbook.interfaces.get('en');
    const spanish = playbook.interfaces.get('es');
    expect(english?.site.tagline).toBe('How Platform and Growth work as one');
    expect(spanish?.site.tagline).toBe('Cómo Platform y Growth trabajan como un solo equipo');
    expect(spanish?.collections).toMatchObject({
      causes: 'Causas',
      workshops: english?.collections.workshops,
    });
    expect(spanish?.search.results).toEqual({
      one: '{count} resultado',
      many: '{count} de resultados',
      other: '{count} resultados',
    });
  });
});

describe('hiding and languages', () => {
  let playbook: Playbook;
  beforeAll(async () => {
    playbook = await read('hidden-translations');
  });

  test('a hidden page takes its translations with it', () => {
    expect(playbook.hiddenPaths).toContain('/causes/slow-requests/');
    expect(playbook.entries.filter(({ collection }) => collection === 'causes')).toEqual([]);
  });

  test('a hidden translation leaves the page in the default language', () => {
    expect(playbook.hiddenPaths).not.toContain('/steps/one-calendar/');
    const steps = playbook.entries.filter(({ collection }) => collection === 'steps');
    expect(steps.map(addressOf)).toEqual(['en/steps/one-calendar']);
  });

  test('a hidden workshop takes its sheet with it', () => {
    expect(playbook.hiddenPaths).toContain('/workshops/request-cards/canvas/');
    expect(playbook.hiddenPaths).not.toContain('/causes/slow-requests/canvas/');
  });

  test('the index of a collection is hidden by its own address', () => {
    expect(playbook.hiddenPaths).toContain('/about/');
  });
});

function find<Name extends CollectionName>(
  { entries }: Playbook,
  collection: Name,
  slug: string,
): Entry<Name> {
  const found = entries
    .filter((entry) => isEntryOf(entry, collection))
    .find((entry) => entry.slug === slug && entry.language === 'en');
  if (!found) throw new Error(`There is no entry ${collection}/${slug}.`);
  return found;
}
