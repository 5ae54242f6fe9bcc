import { describe, expect, test } from 'vitest';
import { readSourceFile, type SourceAddress } from '../../../src/playbook/source/source-file.ts';

const address: SourceAddress = {
  file: 'content/base/en/causes/slow.mdx',
  layer: 'base',
  language: 'en',
  collection: 'causes',
  slug: 'slow',
};

const page = '---\ntitle: Slow\norder: 1\n---\n\nRequests wait.\n';

test('a page is its fields and its body, with the line on which the body starts', () => {
  const read = readSourceFile(page, address);
  expect(read.fields.values).toEqual({ title: 'Slow', order: 1 });
  expect(read.fields.placeOfName(['order'])).toMatchObject({ line: 3, column: 1 });
  expect(read.body).toBe('\nRequests wait.\n');
  expect(read.bodyLine).toBe(5);
  expect(read.problems).toEqual([]);
});

test('the line ends of Windows and a byte order mark change no place', () => {
  const read = readSourceFile(`\uFEFF${page.replaceAll('\n', '\r\n')}`, address);
  expect(read.fields.values).toEqual({ title: 'Slow', order: 1 });
  expect(read.fields.placeOfName(['order'])).toMatchObject({ line: 3, column: 1 });
  expect(read.body).toBe('\r\nRequests wait.\r\n');
  expect(read.bodyLine).toBe(5);
});

describe('a page without a body', () => {
  test.each([
    '---\ntitle: Slow\n---',
    '---\ntitle: Slow\n---\n',
    '---\ntitle: Slow\n--- \n\n  \n\t\n',
  ])('%j has an empty one', (text) => {
    const read = readSourceFile(text, address);
    expect(read.fields.values).toEqual({ title: 'Slow' });
    expect(read.body).toBe('');
  });
});

test('fields may be empty', () => {
  const read = readSourceFile('---\n---\nWords.', address);
  expect(read.fields.values).toEqual({});
  expect(read.body).toBe('Words.');
  expect(read.bodyLine).toBe(3);
  expect(read.problems).toEqual([]);
});

test('a rule in the body does not end the fields a second time', () => {
  const read = readSourceFile('---\ntitle: Slow\n---\nOne.\n\n---\n\nTwo.', address);
  expect(read.body).toBe('One.\n\n---\n\nTwo.');
});

describe('a page that does not start with its fields', () => {
  test.each([
    ['is empty', ''],
    ['has words only', 'Requests wait.'],
    ['never ends its fields', '---\ntitle: Slow\n\nRequests wait.'],
    ['has a line before them', '\n---\ntitle: Slow\n---\n'],
    ['ends them with more than three hyphens', '---\ntitle: Slow\n----\n'],
  ])('because it %s, is a problem', (_, text) => {
    const { problems, fields } = readSourceFile(text, address);
    expect(problems).toEqual([
      {
        code: 'FRONTMATTER_MISSING',
        severity: 'error',
        file: address.file,
        line: 1,
        column: 1,
        args: { collection: 'causes' },
      },
    ]);
    expect(fields.values).toEqual({});
  });
});

test('a mistake in the fields is placed in the file', () => {
  const { problems } = readSourceFile('---\ntitle: Slow\nsummary: a: b\n---\n', address);
  expect(problems).toMatchObject([{ code: 'YAML_INVALID', line: 3, column: 10 }]);
});

test('a YAML file is fields only, and its first line is line 1', () => {
  const scenario = { ...address, file: 'content/base/en/scenarios/roi/form.yaml' };
  const read = readSourceFile('title: A form\nstory: Typing.\n', scenario);
  expect(read.fields.values).toEqual({ title: 'A form', story: 'Typing.' });
  expect(read.fields.placeOfName(['story'])).toMatchObject({ line: 2, column: 1 });
  expect(read.body).toBe('');
});
