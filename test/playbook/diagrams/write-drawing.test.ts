import { expect, test } from 'vitest';
import { readDrawing } from '../../../src/playbook/diagrams/read-drawing.ts';
import { writePicture } from '../../../src/playbook/diagrams/write-drawing.ts';

const names = { it: 'R&D', marketing: 'Growth', shared: 'Both' };

/** What a page shows of a drawing with this inside. */
function write(inside: string, description = 'A queue.') {
  const read = readDrawing(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 40">${inside}</svg>`,
  );
  if (read.kind === 'unreadable') throw new Error(read.reason);
  return writePicture(read.root, { names, description, id: 'diagram-1' });
}

test('a picture is named by its caption and described by its description', () => {
  expect(write('<title>t</title><desc>d</desc><g/>', 'Q & A')).toBe(
    '<svg viewBox="0 0 360 40" role="img" aria-labelledby="diagram-1" aria-describedby="diagram-1-shows" data-pagefind-ignore>' +
      '<desc id="diagram-1-shows">Q &amp; A</desc><g/></svg>',
  );
});

test('names of departments are filled in, and stay text', () => {
  expect(write('<text x="1">{it} and <tspan>{marketing}</tspan>, {other}</text>')).toContain(
    '<text x="1">R&amp;D and <tspan>Growth</tspan>, {other}</text>',
  );
});

test('colors are left to the page, and what is not drawn stays out', () => {
  const inside = `
    <!-- a note -->
    <g class="it line" fill="none" stroke="#1f56c9">
      words that nobody sees
      <path d="M0
        0h9"/>
    </g>`;
  expect(write(inside)).toContain('<g class="it line" fill="none"><path d="M0 0h9"/></g></svg>');
});
