/** Cards across and down a sheet. */
export const across = 2;
export const down = 4;

/** A sheet of paper, printed on both sides; an empty place has no card. */
export interface CardSheet<Item> {
  front: (Item | undefined)[];
  /** Each row from its end to its start, for the paper is turned over its long edge. */
  back: (Item | undefined)[];
}

/** Lays cards on sheets row by row, so that front and back of each come to lie on each other. */
export function layCards<Item>(items: readonly Item[]): CardSheet<Item>[] {
  const places = across * down;
  return Array.from({ length: Math.ceil(items.length / places) }, (_, sheet) => {
    const front = Array.from({ length: places }, (__, place) => items[sheet * places + place]);
    return { front, back: front.map((___, place) => front[mirror(place)]) };
  });
}

const mirror = (place: number) => {
  const column = place % across;
  return place - column + (across - 1 - column);
};
