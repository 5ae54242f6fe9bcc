import { fillIn } from '../../lib/fill-in.ts';
import { isColor } from './parts.ts';
import { type DrawnElement, isElement } from './read-drawing.ts';

export interface PictureSettings {
  /** What `{it}` and `{marketing}` stand for. */
  names: Record<string, string>;
  /** Read to those who cannot see the picture. */
  description: string;
  /** The `id` of the caption, which is the picture's name. Those in the picture start with it. */
  id: string;
}

/**
 * A drawing as a page shows it, in HTML. Colors are left out: they are for a browser that opens the
 * file alone, while the page has them from the classes, in either theme.
 */
export function writePicture(root: DrawnElement, settings: PictureSettings): string {
  const { names, description, id } = settings;
  const { xmlns: _, ...attributes } = Object.fromEntries(root.attributes);
  const start = writeAttributes({
    ...attributes,
    role: 'img',
    'aria-labelledby': id,
    'aria-describedby': `${id}-shows`,
  });
  const desc = `<desc id="${id}-shows">${escapeSigns(description)}</desc>`;
  return `<svg${start} data-pagefind-ignore>${desc}${writeChildren(root, names)}</svg>`;
}

function writeElement(element: DrawnElement, names: PictureSettings['names']): string {
  const { name } = element;
  if (name === 'title' || name === 'desc') return '';
  const start = `<${name}${writeAttributes(Object.fromEntries(element.attributes))}`;
  const inside = writeChildren(element, names);
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

function writeChildren(element: DrawnElement, names: PictureSettings['names']): string {
  const isText = element.name === 'text' || element.name === 'tspan';
  return element.children
    .map((child) => {
      if (isElement(child)) return writeElement(child, names);
      return isText ? escapeSigns(fillIn(child.replace(/\s+/g, ' '), names)) : '';
    })
    .join('');
}

const writeAttributes = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .filter(([, value]) => !isColor(value))
    .map(([name, value]) => ` ${name}="${escapeSigns(value.replace(/\s+/g, ' ').trim())}"`)
    .join('');

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeSigns = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
