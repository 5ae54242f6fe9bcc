import { useRef } from 'preact/hooks';

/**
 * Sorts things by the line that they belong to. What belongs to a line is the same object as at the
 * last drawing as long as it holds the same things, so that only the lines concerned are drawn again.
 */
export function useByLine<Thing, Held>(
  things: readonly Thing[],
  lineOf: (thing: Thing) => string | undefined,
  hold: (things: Thing[]) => Held,
): (line: string) => Held {
  const last = useRef(new Map<string, { text: string; held: Held }>());
  const none = useRef<Held>();
  none.current ??= hold([]);
  const byLine = new Map<string, Thing[]>();
  for (const thing of things) {
    const line = lineOf(thing);
    if (line !== undefined) byLine.set(line, [...(byLine.get(line) ?? []), thing]);
  }
  const next = new Map<string, { text: string; held: Held }>();
  for (const [line, found] of byLine) {
    const text = JSON.stringify(found);
    const before = last.current.get(line);
    next.set(line, before?.text === text ? before : { text, held: hold(found) });
  }
  last.current = next;
  const empty = none.current;
  return (line) => next.get(line)?.held ?? empty;
}
