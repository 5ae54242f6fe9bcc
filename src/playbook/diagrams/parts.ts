/** What a drawing may be made of. The looks of the classes are in `src/styles/diagrams.css`. */

export const elements = [
  'g',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'path',
  'text',
  'tspan',
] as const;

/** Classes that name an ink or a surface: beside one of them, a color is for the file alone. */
export const inks = ['it', 'marketing', 'shared', 'ink', 'quiet', 'paper', 'tint', 'line'] as const;

/** `strong` is for words. */
export const classes = [...inks, 'strong'] as const;

export const attributes = [
  'class',
  'transform',
  'x',
  'y',
  'dx',
  'dy',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'd',
  'points',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Of the outermost element, besides those of all. */
export const rootAttributes = ['xmlns', 'viewBox'] as const;

/** Every drawing is this wide, so that words have the same size in all of them. */
export const width = 360;

/** At 13 units, words are 10 pixels high on the smallest phone. */
export const smallestFont = 13;

export const isColor = (value: string): boolean => /^#(?:[\da-f]{3}){1,2}$/i.test(value);
