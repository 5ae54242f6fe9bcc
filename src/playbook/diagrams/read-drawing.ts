import { Parser } from 'htmlparser2';

/** A place in a drawing, counted from 1. */
export interface DrawingPlace {
  line: number;
  column: number;
}

export interface DrawnElement extends DrawingPlace {
  name: string;
  attributes: Map<string, string>;
  /** Elements and texts, in order. */
  children: (DrawnElement | string)[];
}

export type ReadDrawing =
  | { kind: 'read'; root: DrawnElement }
  | ({ kind: 'unreadable'; reason: string; write: string } & DrawingPlace);

/**
 * Reads a drawing as strictly as a browser reads an SVG file: the parser forgives what is not
 * closed, not quoted or written twice, so that is looked for here.
 */
export function readDrawing(file: string): ReadDrawing {
  const text = file.replace(/^\uFEFF/, '');
  const outside: DrawnElement = {
    ...placeAt(text, 0),
    name: '',
    attributes: new Map(),
    children: [],
  };
  const open = [outside];
  const closedAt = new Set<number>();
  const faults: { at: number; reason: string; write: string }[] = [];
  let attributes = new Map<string, string>();
  const parser: Parser = new Parser(
    {
      onopentagname() {
        attributes = new Map();
      },
      onattribute(name, value, quote) {
        const at = parser.startIndex;
        if (!quote)
          faults.push({
            at,
            reason: `the value of ${name} has no quotation marks`,
            write: `${name}="${value || '…'}"`,
          });
        else if (attributes.has(name))
          faults.push({ at, reason: `${name} stands here a second time`, write: 'it once' });
        attributes.set(name, value);
      },
      onopentag(name) {
        const element = { name, attributes, children: [], ...placeAt(text, parser.startIndex) };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(words) {
        const entity = /&[a-z]\w*;/i.exec(words);
        if (entity)
          faults.push({
            at: parser.startIndex + entity.index,
            reason: `${entity[0]} is a sign of HTML`,
            write: 'the character itself',
          });
        open.at(-1)?.children.push(words);
      },
      onclosetag(_, isImplied) {
        const element = open.pop();
        closedAt.add(parser.startIndex);
        const isSelfClosed = text.startsWith('/>', parser.endIndex - 1);
        if (element && isImplied && !isSelfClosed)
          faults.push({
            at: offsetOf(text, element),
            reason: `<${element.name}> is not closed`,
            write: `</${element.name}> where it ends`,
          });
      },
    },
    { xmlMode: true },
  );
  parser.end(text);

  for (const { index, 0: tag } of blankComments(text).matchAll(/<\/[^\s>]*>?/g)) {
    if (!closedAt.has(index))
      faults.push({ at: index, reason: `${tag} closes nothing`, write: 'the drawing without it' });
  }
  const [first] = faults.sort((one, other) => one.at - other.at);
  if (first) {
    const { at, reason, write } = first;
    return { kind: 'unreadable', reason, write, ...placeAt(text, at) };
  }
  const [root, second] = outside.children.filter((child) => typeof child !== 'string');
  if (!root || second || root.name !== 'svg') {
    return {
      kind: 'unreadable',
      reason: 'the file is not one <svg>',
      write: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 240"> around everything',
      ...placeAt(text, offsetOf(text, (root?.name === 'svg' && second) || outside)),
    };
  }
  return { kind: 'read', root };
}

export const isElement = (child: DrawnElement | string): child is DrawnElement =>
  typeof child !== 'string';

/** The words in an element, on one line. */
export const wordsIn = (element: DrawnElement): string =>
  element.children
    .map((child) => (isElement(child) ? wordsIn(child) : child))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

function placeAt(text: string, offset: number): DrawingPlace {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const offsetOf = (text: string, { line, column }: DrawingPlace) =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, { length }) => sum + length + 1, column - 1);

const blankComments = (text: string) =>
  text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, (found) => ' '.repeat(found.length));
