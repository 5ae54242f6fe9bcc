/** What a page is written in: the values of its fields, and its body as Markdown. */
export interface WrittenPage {
  fields: object;
  body?: string | undefined;
}

/** Fields that hold no sentences: where the page comes from, and what the search knows it by. */
const wordless = new Set(['source', 'aliases']);

/**
 * The sentences of a page, a line each. A field of one word is a key or the name of another page
 * and is left out, and so are code and addresses.
 */
export function readPageWords({ fields, body = '' }: WrittenPage): string {
  return [...readFields(fields), stripMarkup(body)].join('\n');
}

function* readFields(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (/\s/.test(value.trim())) yield value;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* readFields(item);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      if (!wordless.has(name)) yield* readFields(item);
    }
  }
}

/** Spaces stand in place of markup, so that words on its two sides stay apart. */
const stripMarkup = (body: string) =>
  body
    .replace(/^(```|~~~)[^\n]*\n[\s\S]*?^\1/gm, ' ')
    .replace(/`[^`\n]+`|\]\([^)\n]*\)|<\/?[A-Za-z][\w-]*|\b[\w-]+=(?:"[^"\s]*"|'[^'\s]*')/g, ' ');
