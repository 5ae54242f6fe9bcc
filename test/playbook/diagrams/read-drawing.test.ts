import { describe, expect, test } from 'vitest';
import { isElement, readDrawing, wordsIn } from '../../../src/playbook/diagrams/read-drawing.ts';

const svg = (inside: string) => `<svg viewBox="0 0 360 40">\n${inside}\n</svg>`;

function readRoot(text: string) {
  const read = readDrawing(text);
  if (read.kind === 'unreadable') throw new Error(read.reason);
  return read.root;
}

test('a drawing is its elements with their attributes and places', () => {
  const root = readRoot(
    svg('  <g class="it">\n    <rect x="1"/><text>a <tspan>b</tspan></text>\n  </g>'),
  );
  expect(root).toMatchObject({ name: 'svg', line: 1, column: 1 });
  const [group] = root.children.filter(isElement);
  expect(group).toMatchObject({ name: 'g', line: 2, column: 3 });
  expect(group?.children.filter(isElement)).toMatchObject([
    { name: 'rect', attributes: new Map([['x', '1']]), line: 3, column: 5 },
    { name: 'text', line: 3, column: 18 },
  ]);
  expect(group && wordsIn(group)).toBe('a b');
});

test('signs that XML knows are read as what they stand for', () => {
  expect(wordsIn(readRoot(svg('<text>Q&amp;A &lt; &#8211;\n  x</text>')))).toBe('Q&A < – x');
});

test('a byte order mark, a prolog and comments change no place', () => {
  const root = readRoot(`\uFEFF<?xml version="1.0"?>\n<!-- </g> <b> -->\n${svg('<g/>')}`);
  expect(root).toMatchObject({ line: 3, column: 1 });
});

test('lines that end as on Windows count as lines', () => {
  const read = readDrawing(svg('<g>\n<rect>').replaceAll('\n', '\r\n'));
  expect(read).toMatchObject({ kind: 'unreadable', line: 2, column: 1 });
});

describe('what a browser would refuse is told with its place', () => {
  test.each([
    ['an element that is not closed', svg('<g>'), '<g> is not closed', 2, 1],
    ['one that is closed by another', svg('<g><rect></g>'), '<rect> is not closed', 2, 4],
    ['a tag that closes nothing', svg('<g/></g>'), '</g> closes nothing', 2, 5],
    [
      'a value without quotation marks',
      svg('<g x=1></g>'),
      'the value of x has no quotation marks',
      2,
      4,
    ],
    ['an attribute without a value', svg('<g x/>'), 'the value of x has no quotation marks', 2, 4],
    ['an attribute twice', svg('<g x="1" x="2"/>'), 'x stands here a second time', 2, 10],
    ['a sign of HTML', svg('<text>a&nbsp;b</text>'), '&nbsp; is a sign of HTML', 2, 8],
    ['no <svg>', '<g/>', 'the file is not one <svg>', 1, 1],
    ['a second element', `${svg('')}\n<g/>`, 'the file is not one <svg>', 4, 1],
    ['nothing', '', 'the file is not one <svg>', 1, 1],
    ['a file that breaks off', '<svg><g x="', '<svg> is not closed', 1, 1],
  ])('%s', (_, text, reason, line, column) => {
    expect(readDrawing(text)).toMatchObject({ kind: 'unreadable', reason, line, column });
  });
});
