import { describe, expect, test } from 'vitest';
import { checkDrawing } from '../../../src/playbook/diagrams/check-drawing.ts';
import { readDrawing } from '../../../src/playbook/diagrams/read-drawing.ts';
import { describeProblem } from '../../../src/playbook/problems/report.ts';

const start = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 40">';
const head = '<title>A queue</title><desc>A square and a circle.</desc>';

function check(text: string): string[] {
  const read = readDrawing(text);
  if (read.kind === 'unreadable') throw new Error(read.reason);
  return checkDrawing(read.root, 'queue.svg').map(describeProblem);
}

test('a drawing of known parts is right', () => {
  const inside = `
    <g class="it line strong" fill="none" stroke="#1f56c9" stroke-width="2" transform="rotate(4)">
      <path d="M0 0h9"/><text font-size="13" text-anchor="end">x<tspan dx="2">y</tspan></text>
    </g>
    <g fill="none"><line x1="0" y1="0" x2="1" y2="1" class="quiet" stroke="#54565f"/></g>`;
  expect(check(`${start}${head}${inside}</svg>`)).toEqual([]);
});

describe('what is missing', () => {
  test.each([
    ['a width of another size', start.replace('360', '320'), 'no viewBox of the width 360'],
    ['a fraction', start.replace('40', '40.5'), 'no viewBox of the width 360'],
    ['no name space', start.replace(/ xmlns="[^"]*"/, ''), 'no xmlns'],
  ])('%s', (_, begin, message) => {
    expect(check(`${begin}${head}<g/></svg>`)).toEqual([expect.stringContaining(message)]);
  });

  test('a caption and a description that stand further in do not count', () => {
    expect(check(`${start}<g>${head}</g></svg>`)).toEqual([
      expect.stringContaining('no title'),
      expect.stringContaining('no description'),
    ]);
  });
});

describe('what no drawing may hold', () => {
  test.each([
    ['<script>go()</script>', '<script>'],
    ['<foreignObject/>', '<foreignObject>'],
    ['<svg/>', '<svg>'],
    ['<image href="https://example.org/a.png"/>', '<image>'],
    ['<g id="a"/>', 'The attribute id of <g>'],
    ['<g onload="go()"/>', 'The attribute onload of <g>'],
    ['<g xlink:href="#a"/>', 'The attribute xlink:href of <g>'],
    ['<g viewBox="0 0 360 40"/>', 'The attribute viewBox of <g>'],
    ['<g class="it red"/>', 'The class red'],
    ['<g class="it" fill="url(https://example.org/a.svg#b)"/>', 'The fill url('],
    ['<g class="strong" fill="#123456"/>', 'The color #123456 without an ink'],
    ['<text font-size="12.9">a</text>', 'The font-size 12.9'],
    ['<text font-size="small">a</text>', 'The font-size small'],
  ])('%s', (inside, message) => {
    expect(check(`${start}${head}<g>${inside}</g></svg>`)).toEqual([
      expect.stringContaining(message),
    ]);
  });
});
