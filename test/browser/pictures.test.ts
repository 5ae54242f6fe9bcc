// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Picture, writePicture } from '../../src/browser/pictures.ts';

const { documentElement: root } = document;

beforeEach(() => {
  document.head.innerHTML = `<style>
    :root { --paper: #15171c; --ink: #eceae4 }
    :root[data-theme="light"] { --ink: #1b1c22 }
    .chart { font: 13px sans-serif; fill: var(--ink) }
    .chart-line { stroke: var(--ink); stroke-width: 2.5px; fill: none }
    .chart-halo { stroke: var(--paper) }
    .chart-away { display: none }
  </style>`;
  document.body.innerHTML = `<svg class="chart" viewBox="0 0 320 280" role="img" aria-label="Ends at 40.">
    <pattern id="hatch" width="6" height="6"><path d="M0 0 6 6"/></pattern>
    <path class="chart-line" d="M0 0 9 9"/>
    <g><text class="chart-halo" x="1" y="2" text-anchor="end">Hard &amp; soft</text></g>
    <path class="chart-away" d="M1 1"/>
    <path fill="url(#hatch)" d="M0 0 5 5"/>
  </svg>`;
});
afterEach(() => root.removeAttribute('data-theme'));

const theDrawing = () => {
  const drawing = document.querySelector<SVGSVGElement>('svg');
  if (!drawing) throw new Error('no drawing');
  return drawing;
};
const parse = ({ text }: Picture) => {
  const file = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const find = (selector: string) => {
    const found = file.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return { file, find };
};

describe('a picture', () => {
  test('is a whole SVG file with a size, a title and a description', () => {
    const { file, find } = parse(writePicture(theDrawing(), 'Replace the CMS'));
    expect(file.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect([file.getAttribute('width'), file.getAttribute('viewBox')]).toEqual([
      '360',
      '-20 -53 360 353',
    ]);
    expect(find('title').textContent).toBe('Replace the CMS');
    expect(find('desc').textContent).toBe('Ends at 40.');
  });

  test('carries its looks in attributes, in light colors on white', () => {
    root.setAttribute('data-theme', 'dark');
    const { file, find } = parse(writePicture(theDrawing(), 'A'));
    expect(file.getAttribute('fill')).toBe('#1b1c22');
    expect(find('path[d="M0 0 9 9"]').getAttribute('stroke')).toBe('#1b1c22');
    expect(find('path[d="M0 0 9 9"]').getAttribute('stroke-width')).toBe('2.5px');
    expect(find('text[x="1"]').getAttribute('stroke')).toBe('#fff');
    expect(find('path[d="M1 1"]').getAttribute('display')).toBe('none');
    expect(find('rect').getAttribute('fill')).toBe('#fff');
  });

  test('holds neither classes nor styles', () => {
    expect(writePicture(theDrawing(), 'A').text).not.toMatch(/\s(?:class|style)=/);
  });

  test('leaves the page as it was', () => {
    for (const theme of ['dark', undefined]) {
      if (theme) root.setAttribute('data-theme', theme);
      else root.removeAttribute('data-theme');
      const before = document.documentElement.outerHTML;
      writePicture(theDrawing(), 'A');
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  test('is shown even when its drawing is the one of both sizes that is not', () => {
    theDrawing().classList.add('chart-away');
    expect(parse(writePicture(theDrawing(), 'A')).file.getAttribute('display')).toBe('block');
  });

  test.each([
    ['Replace the CMS', ['Replace the CMS']],
    [
      'Replace the CMS: costs and benefits, added up month by month',
      ['Replace the CMS: costs and', 'benefits, added up month by month'],
    ],
    ['費用と便益を月ごとに合計した図表です', ['費用と便益を月ごとに合計した図表で', 'す']],
  ])('breaks its title "%s" to its width', (title, lines) => {
    const { file } = parse(writePicture(theDrawing(), title));
    const texts = [...file.querySelectorAll('text[font-weight="700"]')];
    expect(texts.map(({ textContent }) => textContent)).toEqual(lines);
  });
});
