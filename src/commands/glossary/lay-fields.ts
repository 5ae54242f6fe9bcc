import { isMap, parseDocument } from 'yaml';
import { type FieldValue, writeFrontmatter } from '../../lib/terms/frontmatter.ts';

const frontmatter = /^(\uFEFF?---[ \t]*\r?\n)((?:[\s\S]*?\r?\n)?)(---[ \t]*(?:\r?\n|$)[\s\S]*)$/;

/**
 * The text of a term's file with fields written over its own. What else stands in it stays: other
 * fields, comments, the text below. `undefined` where the file cannot be read.
 */
export function layFields(
  text: string | undefined,
  fields: Readonly<Record<string, FieldValue>>,
): string | undefined {
  if (text === undefined) return writeFrontmatter(fields);
  const [, start = '', head = '', rest] = frontmatter.exec(text) ?? [];
  if (rest === undefined) return undefined;
  const document = parseDocument(head);
  if (document.errors.length > 0) return undefined;
  if (!isMap(document.contents)) return start + writeFrontmatter(fields).slice(4, -4) + rest;
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'object' && !Array.isArray(value)) {
      for (const [inner, said] of Object.entries(value))
        if (isMap(document.get(name))) document.setIn([name, inner], said);
        else document.set(name, document.createNode({ [inner]: said }));
    } else document.set(name, document.createNode(value));
  }
  return start + document.toString({ lineWidth: 0, flowCollectionPadding: false }) + rest;
}
