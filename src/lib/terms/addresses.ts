import type { Tokens } from './tokens.ts';

/**
 * Tells which words of a text belong to a web or mail address or to a name such as `user_id`. Each
 * of these is a run without spaces that holds `://`, `www.`, `@` or `_`.
 */
export function findAddresses({ text, starts, ends }: Tokens): (index: number) => boolean {
  if (!/:\/\/|www\.|@|_/i.test(text)) return () => false;
  const runs = /\S+/g;
  let from = 0;
  let to = 0;
  let isAddress = false;
  return (index) => {
    const start = starts[index] ?? 0;
    while (start >= to) {
      const run = runs.exec(text);
      if (!run) return false;
      from = run.index;
      to = runs.lastIndex;
      isAddress = /:\/\/|^\W*www\.|[^\s@]@[^\s@]+\.|[\p{L}\p{N}]_[\p{L}\p{N}]/iu.test(run[0]);
    }
    return isAddress && start >= from && (ends[index] ?? 0) <= to;
  };
}
