import { pathOf } from './addresses.ts';
import { showValue } from './field-problems.ts';
import { type ContentProblem, problem } from './problems/problem.ts';
import type { SourceFile } from './source/source-file.ts';

/** A page after `content/org` was laid over `content/base`, before its fields are checked. */
export interface LayeredPage {
  values: Record<string, unknown>;
  /** The file whose body is shown. */
  bodySource: SourceFile;
  /** The files whose fields count, the strongest first. */
  fieldSources: [SourceFile, ...SourceFile[]];
}

export interface Layered {
  pages: LayeredPage[];
  /** Pages of the base that the organization hides. */
  hidden: SourceFile[];
  problems: ContentProblem[];
}

/**
 * Lays the organization's files over the base, path by path: a new path adds a page, a file with a
 * body replaces the page, fields without a body change the fields they name (groups field by field,
 * lists as a whole), `hide: true` removes the page.
 */
export function layPages(files: SourceFile[]): Layered {
  const layered: Layered = { pages: [], hidden: [], problems: [] };
  const byPath = new Map<string, Partial<Record<SourceFile['layer'], SourceFile>>>();
  for (const file of files) {
    const key = `${file.language}/${file.collection}/${file.slug}`;
    const both = byPath.get(key) ?? {};
    const other = both[file.layer];
    if (other) {
      const place = { file: file.file, line: 1, column: 1 };
      layered.problems.push(
        problem('ID_DUPLICATE', place, {
          address: pathOf(file.collection, file.slug),
          other: other.file,
        }),
      );
      continue;
    }
    byPath.set(key, { ...both, [file.layer]: file });
  }
  for (const { base, org } of byPath.values()) layPage(base, org, layered);
  return layered;
}

function layPage(
  base: SourceFile | undefined,
  org: SourceFile | undefined,
  layered: Layered,
): void {
  if (!org) {
    if (base)
      layered.pages.push({ values: base.fields.values, bodySource: base, fieldSources: [base] });
    return;
  }
  const { hide, basedOn: _, ...values } = org.fields.values;
  if (org.fields.hasField(['hide']) && typeof hide !== 'boolean') {
    const expected = 'true to hide the page, or take the line out';
    const place = org.fields.placeOfValue(['hide']);
    layered.problems.push(
      problem('FIELD_INVALID', place, { field: 'hide', found: showValue(hide), expected }),
    );
  }
  if (hide === true) {
    if (base) layered.hidden.push(base);
    else {
      const address = pathOf(org.collection, org.slug);
      layered.problems.push(problem('HIDE_NOTHING', org.fields.placeOfName(['hide']), { address }));
    }
  } else if (!base || org.body !== '') {
    layered.pages.push({ values, bodySource: org, fieldSources: [org] });
  } else {
    layered.pages.push({
      values: layFields(base.fields.values, values),
      bodySource: base,
      fieldSources: [org, base],
    });
  }
}

/** Lays fields over fields: groups field by field, everything else (lists too) as a whole. */
export function layFields(
  below: Record<string, unknown>,
  above: Record<string, unknown>,
): Record<string, unknown> {
  const result = { ...below };
  for (const [name, value] of Object.entries(above)) {
    const existing = result[name];
    result[name] = isGroup(existing) && isGroup(value) ? layFields(existing, value) : value;
  }
  return result;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
