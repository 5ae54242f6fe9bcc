import { describe, expect, test } from 'vitest';
import { layFields, layPages } from '../../src/playbook/layers.ts';
import { formatProblem } from '../../src/playbook/problems/report.ts';
import { type Layer, readSourceFile } from '../../src/playbook/source/source-file.ts';

/** A cause as it stands in a layer. */
function file(layer: Layer, fields: string, body = '', name = 'slow.mdx', language = 'en') {
  const slug = name.replace(/\.mdx?$/, '');
  return readSourceFile(`---\n${fields}\n---\n${body}`, {
    file: `content/${layer}/${language}/causes/${name}`,
    layer,
    language,
    collection: 'causes',
    slug,
  });
}

const base = file('base', 'title: Slow\nroles: { it: [a, b], marketing: [c] }', 'Base body.');

describe('a page of the organization', () => {
  test('at a new path is added', () => {
    const { pages } = layPages([base, file('org', 'title: Fast', '', 'fast.mdx')]);
    expect(pages.map(({ values }) => values.title)).toEqual(['Slow', 'Fast']);
  });

  test('in another language is another page', () => {
    const { pages } = layPages([base, file('org', 'title: Lento', '', 'slow.mdx', 'es')]);
    expect(pages.map(({ values }) => values.title)).toEqual(['Slow', 'Lento']);
  });

  test('with a body replaces the page, fields and all', () => {
    const org = file('org', 'title: Ours', 'Our body.');
    const { pages } = layPages([base, org]);
    expect(pages).toEqual([{ values: { title: 'Ours' }, bodySource: org, fieldSources: [org] }]);
  });

  test('without a body changes the fields it names and keeps the body', () => {
    const org = file('org', 'roles: { it: [d] }\nowner: Ana');
    const { pages } = layPages([base, org]);
    expect(pages).toEqual([
      {
        values: { title: 'Slow', roles: { it: ['d'], marketing: ['c'] }, owner: 'Ana' },
        bodySource: base,
        fieldSources: [org, base],
      },
    ]);
  });

  test('may be .md where the base is .mdx', () => {
    const { pages } = layPages([base, file('org', 'title: Ours', 'Our body.', 'slow.md')]);
    expect(pages.map(({ values }) => values)).toEqual([{ title: 'Ours' }]);
  });

  test('names the version it is based on, which is no field of the page', () => {
    const { pages } = layPages([base, file('org', 'basedOn: 1a2b3c', 'Our body.')]);
    expect(pages[0]?.values).toEqual({});
  });

  test('takes the order of the base, whatever order the files are read in', () => {
    const org = file('org', 'title: Ours');
    expect(layPages([org, base])).toEqual(layPages([base, org]));
  });
});

describe('hide', () => {
  test('removes the page', () => {
    const { pages, hidden, problems } = layPages([base, file('org', 'hide: true')]);
    expect({ pages, hidden, problems }).toEqual({ pages: [], hidden: [base], problems: [] });
  });

  test('counts for more than the fields and the body beside it', () => {
    const { pages, hidden } = layPages([base, file('org', 'hide: true\ntitle: Ours', 'Body.')]);
    expect([pages, hidden]).toEqual([[], [base]]);
  });

  test('set to false changes nothing', () => {
    const { pages, hidden } = layPages([base, file('org', 'hide: false\ntitle: Ours')]);
    expect(hidden).toEqual([]);
    expect(pages[0]?.values).toMatchObject({ title: 'Ours' });
    expect(pages[0]?.values).not.toHaveProperty('hide');
  });

  test.each([
    ['yes', '“yes”'],
    ['1', '1'],
    ['', 'empty'],
  ])('written as %j is neither true nor false, and hides nothing', (written, found) => {
    const { problems, hidden } = layPages([base, file('org', `hide: ${written}`)]);
    expect(problems).toMatchObject([{ code: 'FIELD_INVALID', args: { field: 'hide', found } }]);
    expect(hidden).toEqual([]);
  });

  test('of a page that the base does not have is a problem', () => {
    const { problems } = layPages([base, file('org', 'hide: true', '', 'slwo.mdx')]);
    expect(problems).toMatchObject([{ code: 'HIDE_NOTHING', args: { address: '/causes/slwo/' } }]);
  });
});

test('two files of a layer that make the same page are a problem, told of the second', () => {
  const { pages, problems } = layPages([base, file('base', 'title: Again', '', 'slow.md')]);
  expect(pages).toHaveLength(1);
  expect(problems.map(formatProblem)).toEqual([
    'content/base/en/causes/slow.md:1:1  This file and content/base/en/causes/slow.mdx both make the page /causes/slow/. Rename or delete one of them. [ID_DUPLICATE]',
  ]);
});

describe('layFields', () => {
  test.each([
    ['a new field is added', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['a field is replaced', { a: 1 }, { a: 2 }, { a: 2 }],
    [
      'a group is laid field by field',
      { g: { a: 1, b: 2 } },
      { g: { b: 3 } },
      { g: { a: 1, b: 3 } },
    ],
    [
      'so is a group in a group',
      { g: { h: { a: 1, b: 2 } } },
      { g: { h: { b: 3 } } },
      { g: { h: { a: 1, b: 3 } } },
    ],
    ['a list is replaced as a whole', { l: [1, 2, 3] }, { l: [4] }, { l: [4] }],
    ['a list of groups too', { l: [{ a: 1, b: 2 }] }, { l: [{ a: 3 }] }, { l: [{ a: 3 }] }],
    ['a group takes the place of a list', { x: [1] }, { x: { a: 1 } }, { x: { a: 1 } }],
    ['an empty value takes the place of a group', { x: { a: 1 } }, { x: null }, { x: null }],
  ])('%s', (_, below, above, laid) => {
    expect(layFields(below, above)).toEqual(laid);
  });

  test('changes neither of the two', () => {
    const [below, above] = [{ g: { a: 1 } }, { g: { b: 2 } }];
    layFields(below, above);
    expect([below, above]).toEqual([{ g: { a: 1 } }, { g: { b: 2 } }]);
  });
});
