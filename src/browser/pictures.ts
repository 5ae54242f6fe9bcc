import { downloadBlob, downloadText, fileNameOf } from './files.ts';

export type PictureFormat = 'svg' | 'png';

export type PictureOutcome =
  | { kind: 'saved' }
  /** The browser could not turn the drawing into points; as SVG it can still be saved. */
  | { kind: 'not-drawn' };

/** A drawing that needs nothing of its page, and its size in its own units. */
export interface Picture {
  text: string;
  width: number;
  height: number;
}

/** Offers a drawing of the page as a file of its own, in light colors on white paper. */
export async function savePicture(
  drawing: SVGSVGElement,
  title: string,
  format: PictureFormat,
): Promise<PictureOutcome> {
  const picture = writePicture(drawing, title);
  const fileName = `${fileNameOf(title)}.${format}`;
  if (format === 'svg') {
    downloadText(fileName, 'image/svg+xml', picture.text);
    return { kind: 'saved' };
  }
  const points = await paintPicture(picture).catch(() => undefined);
  if (!points) return { kind: 'not-drawn' };
  downloadBlob(fileName, points);
  return { kind: 'saved' };
}

const namespace = 'http://www.w3.org/2000/svg';
const margin = 20;
const titleLine = 22;
// What the page's style sheets say about a drawing, as attributes that SVG has for it.
const attributes = [
  'color',
  'display',
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
] as const;
const isInherited = (name: string) => name !== 'display';

/** The drawing as a whole SVG file: with its title on top and its looks in attributes. */
export function writePicture(drawing: SVGSVGElement, title: string): Picture {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  onWhitePaper(drawing, () => copyLooks(drawing, copy));
  for (const element of [copy, ...copy.querySelectorAll('*')]) element.removeAttribute('class');

  const box = (drawing.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const [x = 0, y = 0, drawn = 0, drawnHeight = 0] = box;
  const lines = breakTitle(title, drawn);
  const titleHeight = (lines.length + 0.5) * titleLine;
  const [left, top] = [x - margin, y - margin - titleHeight];
  const [width, height] = [drawn + 2 * margin, drawnHeight + 2 * margin + titleHeight];
  for (const [name, value] of Object.entries({
    xmlns: namespace,
    viewBox: `${left} ${top} ${width} ${height}`,
    width,
    height,
    display: 'block',
  }))
    copy.setAttribute(name, String(value));
  copy.removeAttribute('aria-label');

  const headline = lines.map((line, index) =>
    make('text', line, {
      x,
      y: top + margin + (index + 0.75) * titleLine,
      fill: '#000',
      'font-size': 17,
      'font-weight': 700,
    }),
  );
  copy.prepend(
    make('title', title),
    make('desc', drawing.getAttribute('aria-label') ?? ''),
    make('rect', '', { x: left, y: top, width, height, fill: '#fff' }),
    ...headline,
  );
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

/** The page in its light theme for as long as something is read from it; nothing of it is painted. */
function onWhitePaper(drawing: SVGSVGElement, read: () => void): void {
  const { documentElement: root } = document;
  const chosen = root.getAttribute('data-theme');
  root.setAttribute('data-theme', 'light');
  drawing.style.setProperty('--paper', '#fff');
  try {
    read();
  } finally {
    drawing.removeAttribute('style');
    if (chosen === null) root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', chosen);
  }
}

function copyLooks(from: Element, to: Element, outer?: CSSStyleDeclaration): void {
  const looks = getComputedStyle(from);
  for (const name of attributes) {
    const value = looks.getPropertyValue(name);
    const isOwn = isInherited(name) ? value !== outer?.getPropertyValue(name) : value === 'none';
    // Browsers may write the address of a pattern with that of the page in front.
    if (value !== '' && (isOwn || to.hasAttribute(name)))
      to.setAttribute(name, value.replace(/url\("?[^"#)]*(#[^")]*)"?\)/, 'url($1)'));
  }
  for (const [index, child] of [...from.children].entries()) {
    const copied = to.children[index];
    if (copied) copyLooks(child, copied, looks);
  }
}

function make(name: string, text: string, values: Record<string, string | number> = {}): Element {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(values)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** Lines of about a width, at the title's size: a letter is half as wide as an ideograph. */
function breakTitle(title: string, width: number): string[] {
  const most = Math.max(1, Math.floor(width / 9));
  const lines: string[] = [];
  let room = 0;
  for (const word of title.split(/\s+/).flatMap((long) => chunksOf(long, most))) {
    const needed = lengthOf(word) + 1;
    if (needed <= room) lines[lines.length - 1] += ` ${word}`;
    else {
      lines.push(word);
      room = most + 1;
    }
    room -= needed;
  }
  return lines;
}

const lengthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u1100' ? 2 : 1), 0);

function chunksOf(word: string, most: number): string[] {
  const chunks = [''];
  for (const letter of word) {
    const last = chunks.at(-1) ?? '';
    if (last !== '' && lengthOf(last + letter) > most) chunks.push(letter);
    else chunks[chunks.length - 1] = last + letter;
  }
  return chunks;
}

/** Paints at twice its size, for screens and paper with fine points. Fails where a browser cannot. */
async function paintPicture({ text, width, height }: Picture): Promise<Blob | undefined> {
  const image = new Image();
  await new Promise((resolve, reject) => {
    image.onload = resolve;
    image.onerror = reject;
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  });
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
