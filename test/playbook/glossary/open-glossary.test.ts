import { describe, expect, test } from 'vitest';
import { listFalseFriends } from '../../../src/playbook/glossary/false-friends.ts';
import { openGlossary, type TermPage } from '../../../src/playbook/glossary/open-glossary.ts';
import type { Page, View } from '../../../src/playbook/queries.ts';

/** As much of a page as the glossary reads. */
const page = (slug: string, fields: object, body = '', isFallback = false) =>
  ({
    slug,
    entry: { data: fields, body },
    fallbackFrom: isFallback ? { code: 'es' } : undefined,
  }) as unknown as Page;

const term = (slug: string, fields: object = {}, isFallback = false) =>
  page(
    slug,
    { title: slug, variants: [], never: [], theme: 'analytics', inShort: {}, ...fields },
    '',
    isFallback,
  ) as TermPage;

const viewOf = (glossary: TermPage[], practices: Page[] = []) => {
  const none = { causes: [], steps: [], workshops: [], programs: [], tools: [], about: [] };
  const pages = { ...none, glossary, practices };
  return { language: { code: 'en' }, pages } as unknown as View;
};

const open = (glossary: TermPage[], practices?: Page[]) =>
  openGlossary(viewOf(glossary, practices));

describe('openGlossary', () => {
  test('finds the pages that use a term in their fields or in their body', () => {
    const lead = term('lead');
    const pages = [
      page('one', { summary: 'One lead a day.' }),
      page('two', { summary: 'Nothing of it.' }, 'A lead, and one more lead.'),
      page('three', { summary: 'Nothing of it.' }),
    ];
    expect(open([lead], pages).usesOf(lead)).toEqual([pages[1], pages[0]]);
  });

  test('names no more than eight', () => {
    const lead = term('lead');
    const pages = Array.from({ length: 12 }, (_, at) =>
      page(`p${at}`, { summary: 'A lead here.' }),
    );
    expect(open([lead], pages).usesOf(lead)).toEqual(pages.slice(0, 8));
  });

  test('names pages of the playbook, and no other terms', () => {
    const lead = term('lead', { summary: 'A lead is a person.' });
    const tag = term('tag', { summary: 'A mark on a lead.' });
    expect(open([lead, tag]).usesOf(lead)).toEqual([]);
  });

  test('passes over pages and terms that wait for their translation', () => {
    const [lead, tag] = [term('lead'), term('tag', {}, true)];
    const english = page('one', { summary: 'A lead and a tag.' }, '', true);
    const own = page('two', { summary: 'A lead and a tag.' });
    const glossary = open([lead, tag], [english, own]);
    expect(glossary.usesOf(lead)).toEqual([own]);
    expect(glossary.usesOf(tag)).toEqual([]);
  });

  test('knows the other terms that are written the same', () => {
    const [pull, press] = [
      term('pull-request', { acronym: 'PR' }),
      term('press', { acronym: 'PR' }),
    ];
    const glossary = open([pull, term('lead'), press]);
    expect(glossary.sameWordAs(pull)).toEqual([press]);
    expect(glossary.sameWordAs(press)).toEqual([pull]);
  });

  test('leads on within the theme, past what is named already', () => {
    const [a, b, c, d] = [term('a'), term('b'), term('c', { theme: 'advertising' }), term('d')];
    expect(open([a, b, c, d]).neighborsOf(a, [])).toEqual([b, d]);
    expect(open([a, b, c, d]).neighborsOf(a, [b])).toEqual([d]);
  });

  test('is read once a view', () => {
    const view = viewOf([]);
    expect(openGlossary(view)).toBe(openGlossary(view));
  });
});

describe('listFalseFriends', () => {
  const friend = (slug: string, length: number) =>
    term(slug, { relation: 'false-friend', hears: { it: 'x'.repeat(length) } });

  test('takes the false friends alone', () => {
    const [lead, tag] = [friend('lead', 9), term('tag', { relation: 'close' })];
    expect(listFalseFriends([lead, tag])).toEqual([[lead]]);
  });

  test('begins a new part before a page grows heavy', () => {
    const friends = Array.from({ length: 90 }, (_, at) => friend(`f${at}`, 300));
    const parts = listFalseFriends(friends);
    expect(parts.flat()).toEqual(friends);
    expect(parts).toHaveLength(4);
    for (const part of parts) expect(part.length).toBeLessThan(30);
  });

  test('of a glossary without any is empty', () => {
    expect(listFalseFriends([term('tag', { relation: 'same' })])).toEqual([]);
  });
});
