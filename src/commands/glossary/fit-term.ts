import type { ImportedTerm } from '../../lib/terms/exchange/imported-term.ts';
import type { FieldValue } from '../../lib/terms/frontmatter.ts';
import { slugOf } from '../../lib/terms/slug.ts';
import type { Entry } from '../../playbook/playbook.ts';
import { termSchema } from '../../playbook/schemas/term.ts';

export interface FittedTerm {
  slug: string;
  /** What the file holds. Of a term that the playbook has, only what differs; empty when nothing does. */
  fields: Record<string, FieldValue>;
  /** What was left out, and why. */
  left: string[];
}

type Group = Readonly<Record<string, unknown>>;

/** Fits what another program knows of a term into the fields of a file. */
export function fitTerm(
  { fields: said, ifNew }: ImportedTerm,
  terms: readonly Entry<'glossary'>[],
): FittedTerm {
  const title = String(said.title);
  const known = terms.find(({ slug, fields }) =>
    said.id ? slug === said.id : fields.title.toLowerCase() === title.toLowerCase(),
  );
  const slug = known?.slug ?? slugOf(typeof said.id === 'string' ? said.id : title, 'term');
  const left: string[] = [];
  const fields: Record<string, FieldValue> = {};
  const { id: _, ...given } = known ? said : { ...ifNew, ...said };
  for (const [name, value] of Object.entries(given)) {
    const before = known?.fields[name as keyof typeof known.fields];
    const fitted = isGroup(value)
      ? fitGroup(name, value, isGroup(before) ? before : {}, left)
      : fitField(name, value, before, termSchema.shape, left);
    if (fitted !== undefined) fields[name] = fitted;
  }
  return { slug, fields, left };
}

/** What fits and differs of a group; the rest of it stays as it is. */
function fitGroup(
  name: string,
  group: Group,
  before: Group,
  left: string[],
): FieldValue | undefined {
  const shape = shapeOf(termSchema.shape[name as keyof typeof termSchema.shape]);
  const fitted = Object.entries(group).flatMap(([inner, value]) => {
    const field = fitField(inner, value, before[inner], shape, left, `${name}.${inner}`);
    return typeof field === 'string' ? [[inner, field] as const] : [];
  });
  return fitted.length > 0 ? Object.fromEntries(fitted) : undefined;
}

interface Schema {
  safeParse(value: unknown): {
    success: boolean;
    data?: unknown;
    error?: { issues: { message: string }[] };
  };
}

function fitField(
  name: string,
  value: unknown,
  before: unknown,
  shape: Readonly<Record<string, Schema>>,
  left: string[],
  path = name,
): FieldValue | undefined {
  const result = shape[name]?.safeParse(value);
  if (!result?.success) {
    const expected = result?.error?.issues[0]?.message ?? 'a field that terms have';
    left.push(`${path} was left out. Write ${expected}.`);
    return undefined;
  }
  const isUnsaid = before === undefined && result.data === false;
  const isSame = isUnsaid || JSON.stringify(result.data) === JSON.stringify(before);
  return isSame ? undefined : (result.data as FieldValue);
}

/** The fields of a group, whether it may be missing or not. */
function shapeOf(schema: unknown): Readonly<Record<string, Schema>> {
  if (typeof schema !== 'object' || schema === null) return {};
  if ('shape' in schema) return schema.shape as Record<string, Schema>;
  return 'unwrap' in schema && typeof schema.unwrap === 'function' ? shapeOf(schema.unwrap()) : {};
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
