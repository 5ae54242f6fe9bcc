import { type ContentProblem, problem } from '../problems/problem.ts';
import { readYaml, type YamlSource } from '../source/yaml-source.ts';
import { checkDrawing } from './check-drawing.ts';
import { type DrawnElement, isElement, readDrawing, wordsIn } from './read-drawing.ts';

/** The fields of a diagram, from its drawing, with their places. */
export function readDiagram(
  text: string,
  file: string,
): { fields: YamlSource; body: string; problems: ContentProblem[] } {
  const read = readDrawing(text);
  if (read.kind === 'unreadable') {
    const { reason, write, line, column } = read;
    const unreadable = problem('DIAGRAM_UNREADABLE', { file, line, column }, { reason, write });
    return { fields: readYaml('', file, 1), body: '', problems: [unreadable] };
  }
  return {
    fields: readFields(read.root, file),
    body: text,
    problems: checkDrawing(read.root, file),
  };
}

function readFields(root: DrawnElement, file: string): YamlSource {
  const find = (name: string) =>
    root.children.filter(isElement).find((child) => child.name === name);
  const said = { title: find('title'), description: find('desc') };
  const placeOf = ([field]: readonly PropertyKey[]) => {
    const { line, column } = Object.entries(said).find(([name]) => name === field)?.[1] ?? root;
    return { file, line, column };
  };
  return {
    values: Object.fromEntries(
      Object.entries(said).flatMap(([field, element]) =>
        element ? [[field, wordsIn(element)]] : [],
      ),
    ),
    placeOfName: placeOf,
    placeOfValue: placeOf,
    hasField: ([field]) => Object.entries(said).some(([name, found]) => name === field && found),
    problems: [],
  };
}
