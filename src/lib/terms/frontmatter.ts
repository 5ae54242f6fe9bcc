/** What a file of the glossary can hold: a text, yes or no, a list of texts, or a group of texts. */
export type FieldValue =
  | string
  | boolean
  | readonly string[]
  | { readonly [name: string]: string | undefined };
export type Fields = Readonly<Record<string, FieldValue>>;

/**
 * The fields at the head of a content file, between two lines of `---`. Every text is in quotation
 * marks, so that none of it is YAML of its own; a YAML 1.2 reader gives back exactly what was there.
 */
export function writeFrontmatter(fields: Fields): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => writeField(name, value));
  return ['---', ...lines, '---', ''].join('\n');
}

function writeField(name: string, value: FieldValue): string[] {
  if (typeof value === 'string') return [`${name}: ${quote(value)}`];
  if (typeof value === 'boolean') return [`${name}: ${value}`];
  const inner = isList(value)
    ? value.map((item) => `  - ${quote(item)}`)
    : Object.entries(value).flatMap(([key, text]) => (text ? [`  ${key}: ${quote(text)}`] : []));
  return inner.length > 0 ? [`${name}:`, ...inner] : [];
}

const isList = (value: Exclude<FieldValue, string | boolean>): value is readonly string[] =>
  Array.isArray(value);

// JSON leaves these as they are, and YAML does not print them or breaks the line at them.
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A JSON text is a double-quoted one of YAML, but for a few characters. */
const quote = (text: string) =>
  JSON.stringify(text.toWellFormed()).replace(
    unprintable,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
