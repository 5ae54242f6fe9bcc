import { z } from 'zod';
import { findNearestName } from '../lib/nearest-name.ts';
import { type ContentProblem, problem } from './problems/problem.ts';
import type { FieldPath, YamlSource } from './source/yaml-source.ts';

/** Where the fields came from, the strongest layer first. */
export type FieldSources = readonly [YamlSource, ...YamlSource[]];

type Checked<Value> =
  | { kind: 'valid'; value: Value }
  | { kind: 'invalid'; problems: ContentProblem[] };

/** Checks fields against their schema; each mistake comes back with its place in the layer that made it. */
export function checkFields<Schema extends z.ZodType>(
  schema: Schema,
  values: unknown,
  sources: FieldSources,
): Checked<z.output<Schema>> {
  const result = schema.safeParse(values);
  if (result.success) return { kind: 'valid', value: result.data };
  const problems = keepFirstOfEachField(result.error.issues).flatMap((issue) =>
    describeIssue(issue, schema, values, sources),
  );
  return { kind: 'invalid', problems };
}

/** A text where a list is wanted is also too short a list: what follows the first mistake comes of it. */
function keepFirstOfEachField(issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    const field = formatPath(path);
    return !seen.has(field) && seen.add(field);
  });
}

function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  values: unknown,
  sources: FieldSources,
): ContentProblem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = knownFields(schema, path);
    return issue.keys.map((key) => {
      const keyPath = [...path, key];
      const nearest = findNearestName(key, known);
      const place = findWriter(sources, keyPath).placeOfName(keyPath);
      return problem('FIELD_UNKNOWN', place, { field: formatPath(keyPath), nearest, known });
    });
  }
  const source = findWriter(sources, path);
  const field = formatPath(path);
  const found = valueAt(values, path);
  if (found === undefined) {
    return [problem('FIELD_MISSING', source.placeOfName(path), { field, expected: issue.message })];
  }
  return [
    problem('FIELD_INVALID', source.placeOfValue(path), {
      field,
      found: showValue(found),
      expected: issue.message,
    }),
  ];
}

/** The layer that wrote the field or the nearest field around it. Who wrote a list wrote all in it. */
export function findWriter(sources: FieldSources, path: FieldPath): YamlSource {
  const firstItem = path.findIndex((part) => typeof part === 'number');
  for (let length = firstItem < 0 ? path.length : firstItem; length > 0; length--) {
    const writer = sources.find((source) => source.hasField(path.slice(0, length)));
    if (writer) return writer;
  }
  return sources[0];
}

/** `agenda[2].minutes`, with items counted from 1 as people count them. */
export function formatPath(path: FieldPath): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part + 1}]` : `${index > 0 ? '.' : ''}${String(part)}`,
    )
    .join('');
}

function knownFields(schema: z.ZodType, path: FieldPath): string[] {
  const found = schemaAt(schema, path);
  if (found instanceof z.ZodObject) return Object.keys(found.shape);
  const names = found instanceof z.ZodRecord ? found.keyType : undefined;
  return names instanceof z.ZodEnum ? names.options.map(String) : [];
}

function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  let current: unknown = unwrap(schema);
  for (const part of path) {
    if (current instanceof z.ZodObject) current = current.shape[String(part)];
    else if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else return undefined;
    current = unwrap(current);
  }
  return current instanceof z.ZodType ? current : undefined;
}

/** The schema inside `optional` and `default`. */
export function unwrap(schema: unknown): unknown {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault)
    current = current.unwrap();
  return current;
}

export function valueAt(values: unknown, path: FieldPath): unknown {
  let current = values;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[part];
  }
  return current;
}

/** A value as an editor recognises it in a sentence. */
export function showValue(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 57)}…` : value}”`;
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'a group of fields';
  return String(value);
}
