import path from 'node:path';
import { findNearestName } from '../../lib/nearest-name.ts';
import { type Entry, isEntryOf } from '../playbook.ts';
import { type ContentProblem, problem } from '../problems/problem.ts';
import {
  attributes,
  classes,
  elements,
  inks,
  isColor,
  rootAttributes,
  smallestFont,
  width,
} from './parts.ts';
import { type DrawnElement, isElement, wordsIn } from './read-drawing.ts';

/** What a drawing lacks, and what stands in it that no drawing may hold. */
export function checkDrawing(root: DrawnElement, file: string): ContentProblem[] {
  return [...findLacking(root, file), ...checkParts(root, file, true)];
}

/** Diagrams that have fields in an organization's layer, and a drawing in neither. */
export const checkDiagrams = (entries: readonly Entry[]): ContentProblem[] =>
  entries
    .filter((entry) => isEntryOf(entry, 'diagrams') && entry.body === '')
    .map(({ file }) =>
      problem(
        'DIAGRAM_LACKS',
        { file, line: 1, column: 1 },
        { part: 'drawing', write: `it into ${path.basename(file, '.yaml')}.svg` },
      ),
    );

function findLacking(root: DrawnElement, file: string): ContentProblem[] {
  const lacks = (part: string, write: string) =>
    problem('DIAGRAM_LACKS', { file, line: root.line, column: root.column }, { part, write });
  const says = (name: string) =>
    root.children.some((child) => isElement(child) && child.name === name && wordsIn(child) !== '');
  const isDrawn = root.children.some((child) => isElement(child) && isPart(child.name));
  return [
    ...(root.attributes.get('xmlns') === 'http://www.w3.org/2000/svg'
      ? []
      : [lacks('xmlns', 'xmlns="http://www.w3.org/2000/svg" into <svg>')]),
    ...(new RegExp(`^0 0 ${width} \\d+$`).test(root.attributes.get('viewBox') ?? '')
      ? []
      : [
          lacks(
            `viewBox of the width ${width}`,
            `viewBox="0 0 ${width} 240" into <svg>, with the height of the drawing as the last number`,
          ),
        ]),
    ...(says('title') ? [] : [lacks('title', 'a caption of one line into <title>')]),
    ...(says('desc')
      ? []
      : [lacks('description', 'what the picture shows into <desc>, in two to five sentences')]),
    ...(isDrawn ? [] : [lacks('drawing', `one with ${elements.join(', ')}`)]),
  ];
}

function checkParts(element: DrawnElement, file: string, isRoot: boolean): ContentProblem[] {
  const place = { file, line: element.line, column: element.column };
  const refuse = (part: string, write: string) => problem('DIAGRAM_PART', place, { part, write });
  const { name } = element;
  if (!isRoot && (name === 'title' || name === 'desc')) return [];
  if (!isRoot && !isPart(name)) {
    const nearest = findNearestName(name, elements);
    return [refuse(`<${name}>`, nearest ? `<${nearest}>` : `one of: ${elements.join(', ')}`)];
  }
  const known: readonly string[] = isRoot ? [...attributes, ...rootAttributes] : attributes;
  const own = (element.attributes.get('class') ?? '').split(/\s+/).filter(Boolean);
  const hasInk = own.some((word) => isOneOf(word, inks));
  return [
    ...own
      .filter((word) => !isOneOf(word, classes))
      .map((word) => refuse(`The class ${word}`, findNearestName(word, classes) ?? oneOf(classes))),
    ...[...element.attributes].flatMap(([attribute, value]) => {
      if (!known.includes(attribute)) {
        return [
          refuse(`The attribute ${attribute} of <${name}>`, adviseAttribute(attribute, known)),
        ];
      }
      if (attribute === 'font-size' && !(Number(value) >= smallestFont)) {
        return [refuse(`The font-size ${value}`, `a number from ${smallestFont} up`)];
      }
      if (attribute !== 'fill' && attribute !== 'stroke') return [];
      if (value === 'none' || (isColor(value) && hasInk)) return [];
      return isColor(value)
        ? [refuse(`The color ${value} without an ink`, `class="…" beside it, with ${oneOf(inks)}`)]
        : [refuse(`The ${attribute} ${value}`, 'none, or a color like #1f56c9')];
    }),
    ...element.children.filter(isElement).flatMap((child) => checkParts(child, file, false)),
  ];
}

function adviseAttribute(attribute: string, known: readonly string[]): string {
  if (attribute === 'style') return `class="…", with ${oneOf(classes)}`;
  const nearest = attribute.length > 2 ? findNearestName(attribute, known) : undefined;
  return nearest ?? 'the element without it';
}

const isPart = (name: string) => isOneOf(name, elements);
const isOneOf = (word: string, words: readonly string[]) => words.includes(word);
const oneOf = (words: readonly string[]) => `one of: ${words.join(', ')}`;
