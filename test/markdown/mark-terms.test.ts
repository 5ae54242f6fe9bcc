import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../src/lib/terms/lexicon.ts';
import type { Term } from '../../src/lib/terms/term.ts';
import { markTerms } from '../../src/markdown/mark-terms.ts';

const term = (title: string, given: Partial<Term> = {}): Term => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  title,
  theme: 'integration',
  home: 'it',
  relation: 'none',
  inShort: {},
  ...given,
});

const terms = [
  term('Webhook'),
  term('Launch', { home: 'marketing', relation: 'false-friend' }),
  term('Landing page', { home: 'marketing' }),
  term('Owner', { home: 'shared', relation: 'close' }),
  term('Budget', { home: 'shared', relation: 'same' }),
  term('Pull request', { acronym: 'PR', sense: 'code' }),
  term('Public relations', { acronym: 'PR', sense: 'press', home: 'marketing' }),
  ...Array.from({ length: 12 }, (_, at) => term(`Term${at}`)),
];
const lexicon = buildLexicon(terms, 'en');
const mark = (html: string) =>
  markTerms(html, lexicon, {
    hrefOf: ({ id }) => `/g/${id}/`,
    termAt: (href) => terms.find(({ id }) => href === `/g/${id}/`),
  });

/** Marks in short: `[1:word]` for a link, `(1:word)` for a further use. */
const show = (html: string) =>
  mark(html)
    .html.replace(/<a class="term" href="[^"]*" data-note="(\d+)">(.*?)<\/a>/g, '[$1:$2]')
    .replace(/<a data-note="(\d+)">(.*?)<\/a>/g, '($1:$2)');

/** Enough words around a mark for another one to be allowed. */
const filler =
  'and so it goes on for a while with words that nobody has to look up at all, day after day, ';

describe('a mark', () => {
  test.each([
    ['is a link to the term where it first stands', '<p>A webhook.</p>', '<p>A [1:webhook].</p>'],
    [
      'stands once in a section',
      '<p>A webhook, a webhook.</p>',
      '<p>A [1:webhook], a (1:webhook).</p>',
    ],
    [
      'stands again after the next heading',
      '<p>A webhook.</p><h2>More</h2><p>The webhook.</p>',
      '<p>A [1:webhook].</p><h2>More</h2><p>The [1:webhook].</p>',
    ],
    [
      'keeps entities',
      '<p>R&amp;D &lt;webhook&gt; &#39;webhook&#39;s</p>',
      '<p>R&amp;D &lt;[1:webhook]&gt; &#39;(1:webhook)&#39;s</p>',
    ],
    ['goes across no entity', '<p>a landing&nbsp;page</p>', '<p>a landing&nbsp;page</p>'],
    [
      'stands inside inline elements',
      '<p>A <em>webhook</em> <b>or</b></p>',
      '<p>A <em>[1:webhook]</em> <b>or</b></p>',
    ],
    ['goes across no element', '<p>a landing <em>page</em></p>', '<p>a landing <em>page</em></p>'],
    [
      'reads attributes as attributes',
      '<p title="a > webhook">x</p>',
      '<p title="a > webhook">x</p>',
    ],
    ['leaves comments', '<!-- webhook --><p>x</p>', '<!-- webhook --><p>x</p>'],
    [
      'is not made of a word that means the same to both',
      '<p>The budget.</p>',
      '<p>The budget.</p>',
    ],
    ['holds every sense of a word', '<p>The PR.</p>', '<p>The [1:PR].</p>'],
  ])('%s', (_, html, expected) => {
    expect(show(html)).toBe(expected);
  });

  test.each([
    'h1',
    'h2',
    'h3',
    'a',
    'code',
    'pre',
    'q',
    'blockquote',
    'cite',
    'button',
    'label',
    'summary',
    'svg',
    'th',
    'dt',
    'nav',
    'astro-island',
    'script',
    'style',
    'figcaption',
  ])('does not stand in <%s>', (tag) => {
    const html = `<${tag}>the <i>webhook</i></${tag}><p>x</p>`;
    expect(show(html)).toBe(html);
  });

  test.each(['class="tool"', 'class="a tool b"', 'data-pagefind-ignore', 'data-unmarked'])(
    'does not stand in an element with %s',
    (attribute) => {
      const html = `<div ${attribute}><p>the webhook</p></div>`;
      expect(show(html)).toBe(html);
      expect(show(`${html}<p>the webhook</p>`)).toBe(`${html}<p>the [1:webhook]</p>`);
    },
  );

  test('is what an author has linked, even a word that both mean alike', () => {
    const html = '<p>Your <a href="/g/budget/">budget</a> and <a href="/g/none/">more</a>.</p>';
    expect(mark(html).html).toBe(
      '<p>Your <a class="term" data-note="1" href="/g/budget/">budget</a> and <a href="/g/none/">more</a>.</p>',
    );
  });

  test('is not set again where an author has linked the word', () => {
    const html = `<p>A webhook and its <a href="/g/webhook/">webhook</a> ${filler}</p>`;
    expect(show(html)).toContain('A (1:webhook) and its <a class="term" data-note="1" href');
  });

  test('counts the notes in the order of the page', () => {
    const { words } = mark(`<p>The owner ${filler} gets a webhook ${filler} and a launch.</p>`);
    expect(words.map(({ number, senses }) => [number, senses[0]?.id])).toEqual([
      [1, 'owner'],
      [2, 'webhook'],
      [3, 'launch'],
    ]);
  });
});

describe('prose stays prose', () => {
  test('a short section has one mark, and a false friend comes before the rest', () => {
    expect(show('<p>The owner of a webhook asks about the launch.</p>')).toBe(
      '<p>The owner of a webhook asks about the [1:launch].</p>',
    );
  });

  test('a long section has three', () => {
    const html = `<p>${Array.from({ length: 9 }, (_, at) => `Term${at} ${filler}`).join(' ')}</p>`;
    expect(show(html).match(/\[\d/g)).toHaveLength(3);
  });

  test('a page has six words', () => {
    const html = Array.from({ length: 12 }, (_, at) => `<h2>x</h2><p>Term${at} ${filler}</p>`).join(
      '',
    );
    expect(mark(html).words).toHaveLength(6);
  });
});

test('without its marks the page is what it was, letter by letter', () => {
  const parts = fc.constantFrom(
    '<p>',
    '</p>',
    '<h2>',
    '</h2>',
    '<em>',
    '</em>',
    '<q>',
    '</q>',
    'webhook ',
    'launch, ',
    'PR ',
    'landing page ',
    filler,
    '&amp;',
    '&lt;',
    '<br>',
    '<img alt="launch">',
    '<a href="/g/owner/">',
    '</a>',
    '<!-- PR -->',
    '\n',
    'é',
    '😀',
    '<',
    '>',
    '"',
  );
  fc.assert(
    fc.property(
      fc.array(parts).map((list) => list.join('')),
      (html) => {
        const unmarked = mark(html)
          .html.replace(/ class="term" data-note="\d+"(?= href)/g, '')
          .replace(/<a(?: class="term" href="[^"]*")? data-note="\d+">(.*?)<\/a>/gs, '$1');
        expect(unmarked).toBe(html);
      },
    ),
  );
});
