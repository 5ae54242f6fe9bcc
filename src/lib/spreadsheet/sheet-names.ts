const longestName = 31;

/**
 * Names that sheets may have, in the order given: without the characters that a sheet's name
 * cannot hold, 31 characters at most, and no two alike, whatever their case.
 * Source: Microsoft, "Rename a worksheet".
 */
export function nameSheets(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const bare = withoutForbidden(name);
    let candidate = cut(bare, longestName);
    for (let number = 2; taken.has(candidate.toLowerCase()); number++) {
      const ending = ` ${number}`;
      candidate = cut(bare, longestName - ending.length) + ending;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

/** Excel keeps the name History for itself. */
const reserved = /^history$/i;

function withoutForbidden(name: string): string {
  const bare = name
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff\\/?*:[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
  if (bare === '') return '-';
  return reserved.test(bare) ? `${bare} -` : bare;
}

/** Cuts between characters, never within one that takes two units. */
function cut(text: string, length: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.replace(/[\s']+$/, '');
}
