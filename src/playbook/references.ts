import { z } from 'zod';
import { pathOf } from './addresses.ts';
import { type CollectionName, schemas } from './collections.ts';
import { unwrap, valueAt } from './field-problems.ts';
import type { Entry, Playbook } from './playbook.ts';
import { type ReferenceTarget, referenceTargets } from './schemas/fields.ts';
import type { FieldPath } from './source/yaml-source.ts';

/** A field of an entry that names another entry. */
export interface Reference {
  path: FieldPath;
  target: ReferenceTarget;
  value: string;
  /** The entry is whole without it. */
  isOptional: boolean;
}

/** A field that can hold references; `*` stands for the items of a list. */
interface ReferenceField {
  path: string[];
  target: ReferenceTarget;
  isOptional: boolean;
}

const fieldsOf = new Map<CollectionName, ReferenceField[]>(
  Object.entries(schemas).map(([name, schema]) => [
    name as CollectionName,
    findReferenceFields(schema, []),
  ]),
);

/** Every reference that an entry makes, in the order of its schema. */
export function findReferences(entry: Pick<Entry, 'collection' | 'fields'>): Reference[] {
  return (fieldsOf.get(entry.collection) ?? []).flatMap(({ path, target, isOptional }) =>
    expandPath(entry.fields, path).flatMap((exact) => {
      const value = valueAt(entry.fields, exact);
      return typeof value === 'string' ? [{ path: exact, target, value, isOptional }] : [];
    }),
  );
}

/**
 * What the references can point at: slugs of a collection in any language, keys of the sources.
 * The sources are left out when `site.yaml`, which names them, could not be read.
 */
export function findReferenceTargets(playbook: Playbook): Map<ReferenceTarget, Set<string>> {
  const known = new Map<ReferenceTarget, Set<string>>();
  if (isSiteRead(playbook)) known.set('sources', new Set(Object.keys(playbook.site.sources)));
  for (const name of Object.keys(schemas) as CollectionName[]) known.set(name, new Set());
  for (const { collection, slug } of [...playbook.entries, ...playbook.faultyPages]) {
    known.get(collection)?.add(slug);
  }
  return known;
}

export const isSiteRead = ({ siteSources }: Pick<Playbook, 'siteSources'>): boolean =>
  siteSources.length > 0 && siteSources.every(({ problems }) => problems.length === 0);

/**
 * The entry without its references to hidden pages: dropped from lists, with the item that is about
 * them, or left out where the field may be missing. Any other stays and is reported as broken.
 */
export function dropHiddenReferences<Target extends Entry>(
  entry: Target,
  hiddenPaths: ReadonlySet<string>,
): Target {
  const hidden = findReferences(entry).filter(
    ({ target, value }) => target !== 'sources' && hiddenPaths.has(pathOf(target, value)),
  );
  if (hidden.length === 0) return entry;
  const fields = structuredClone(entry.fields);
  for (const { path, isOptional } of hidden.toReversed()) {
    const container = valueAt(fields, path.slice(0, -1));
    const last = path.at(-1);
    const list = valueAt(fields, path.slice(0, -2));
    if (Array.isArray(container)) container.splice(Number(last), 1);
    else if (last === undefined || typeof container !== 'object' || container === null) continue;
    else if (isOptional) Reflect.deleteProperty(container, last);
    else if (Array.isArray(list)) list.splice(Number(path.at(-2)), 1);
  }
  return { ...entry, fields };
}

function findReferenceFields(schema: unknown, path: string[]): ReferenceField[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape).flatMap(([name, field]) =>
      findReferenceFields(field, [...path, name]),
    );
  }
  if (inner instanceof z.ZodArray) return findReferenceFields(inner.element, [...path, '*']);
  if (!(inner instanceof z.ZodType)) return [];
  const target = referenceTargets.get(inner)?.target;
  return target ? [{ path, target, isOptional: schema instanceof z.ZodOptional }] : [];
}

function expandPath(values: unknown, path: readonly string[]): FieldPath[] {
  const [first, ...rest] = path;
  if (first === undefined) return [[]];
  if (first === '*') {
    if (!Array.isArray(values)) return [];
    return values.flatMap((item, index) =>
      expandPath(item, rest).map((below) => [index, ...below]),
    );
  }
  const value = valueAt(values, [first]);
  if (value === undefined) return [];
  return expandPath(value, rest).map((below) => [first, ...below]);
}
