/** Straight quotation marks and apostrophes, set as in print: `"It's late"` becomes `“It’s late”`. */
export const typeset = (text: string): string =>
  text
    .replace(/(?<=^|[\s([{–—])"/g, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s([{–—“])'(?!\d)/g, '‘')
    .replaceAll("'", '’');
