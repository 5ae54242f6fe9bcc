import type { Initiative } from '../model/types.ts';

export interface LinkNames {
  /** A key of each initiative, in the order given. */
  keys: string[];
  /** What a list of dependencies calls an initiative, by its id. */
  nameOf: Map<string, string>;
}

/**
 * Names by which a table ties its rows. A title does where no other initiative has it and it holds
 * no sign that parts a list; otherwise the row's key does. Whoever reads the table looks for keys
 * first, so no title that reads like a key stands for itself.
 */
export function nameForLinks(initiatives: readonly Initiative[]): LinkNames {
  const counts = new Map<string, number>();
  for (const { title } of initiatives) {
    const name = compared(title);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const keys = initiatives.map((_, index) => `R${index + 1}`);
  const taken = new Set(keys.map(compared));
  const nameOf = new Map(
    initiatives.map(({ id, title }, index) => {
      const name = compared(title);
      const isClear =
        name !== '' && counts.get(name) === 1 && !taken.has(name) && !/[;\r\n]/.test(name);
      return [id, isClear ? title.trim() : (keys[index] ?? '')];
    }),
  );
  return { keys, nameOf };
}

const compared = (title: string) => title.trim().toLowerCase();
