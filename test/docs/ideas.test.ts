import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const document = 'docs/ideas.md';
const onOneLine = (text: string) => text.replace(/\s+/g, ' ');
const sources = Object.keys(parse(readFileSync('content/base/site.yaml', 'utf8')).sources);

/** The rows of the tables, each with the source that stands above its table. */
function readIdeas() {
  let source = '';
  return readFileSync(document, 'utf8')
    .split('\n')
    .flatMap((line) => {
      source = /^`([a-z-]+)`:/.exec(line)?.[1] ?? source;
      const [, idea, link, words] = /^\| (.+?) \| \[.+?\]\((.+?)\) \| (.+) \|$/.exec(line) ?? [];
      return idea && link && words ? [{ idea, file: path.join('docs', link), words, source }] : [];
    });
}

const ideas = readIdeas();

test('every source has its table', () => {
  expect(new Set(ideas.map(({ source }) => source))).toEqual(new Set(sources));
  expect(ideas.length).toBeGreaterThanOrEqual(50);
});

describe.each(ideas)('$idea', ({ file, words, source }) => {
  const page = readFileSync(file, 'utf8');

  test('is on its page, in the words of the table', () => {
    expect(onOneLine(page)).toContain(words);
  });

  test('is owed to its source there', () => {
    expect(parse(page.split('\n---', 1)[0] ?? '').sources).toContain(source);
  });
});
