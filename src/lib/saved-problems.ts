import type { JsonPath, ShapeProblem } from './json-shape.ts';

/** What stands in the way of opening a saved form. The path leads into the value that was given. */
export interface SavedProblem {
  path: JsonPath;
  /** What is so, then what to write instead. */
  message: string;
}

/** `lines[2].timing.start`: the path as people read it, counted from 1, without the `state` that all share. */
export function nameOf(path: JsonPath): string {
  const inner = path[0] === 'state' && path.length > 1 ? path.slice(1) : path;
  const name = inner
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${part}`))
    .join('');
  return name.replace(/^\./, '') || 'The saved form';
}

export function show(found: unknown): string {
  if (typeof found === 'string') return `“${found.length > 40 ? `${found.slice(0, 40)}…` : found}”`;
  if (found === null) return 'empty';
  if (Array.isArray(found)) return 'a list';
  return typeof found === 'object' ? 'a group of fields' : String(found);
}

/** A place that differs from the shape, in words. `tool` is named where it does not know a field: `the ROI tracker`. */
export function sayShapeProblem(
  { path, kind, found, expected }: ShapeProblem,
  tool: string,
): SavedProblem {
  if (kind === 'unknown') {
    const is = `${nameOf(path)} is not a field of ${tool}.`;
    return { path, message: `${is} Write only ${expected}.` };
  }
  const is = found === undefined ? 'is missing' : `is ${show(found)}`;
  return { path, message: `${nameOf(path)} ${is}. Write ${expected}.` };
}
