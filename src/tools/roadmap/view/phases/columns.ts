import type { PlannedInitiative } from '../../model/plan.ts';

/** Where a card can go: a phase by its place, or out of the plan. */
export type Column = number | 'unplanned';

/** What a card shows. */
export interface Card extends PlannedInitiative {
  /** What does not add up, in sentences, one below the other. */
  problems: string;
  /** No effort yet, in a sentence. */
  blank: string;
}

/** Marks what is dragged as a card, so that a dragged file or text is left alone. */
export const cardType = 'application/x-initiative';

export function cardId(id: string, initiative: string): string {
  return `${id}-card-${initiative}`;
}

/** By start, those of the same week in the roadmap's order. Dropped ones stand with the unplanned. */
export function sortIntoColumns(cards: readonly Card[]): Map<Column, readonly Card[]> {
  const columns = new Map<Column, Card[]>();
  for (const card of cards) {
    const column = card.phase ?? 'unplanned';
    const others = columns.get(column);
    if (others) others.push(card);
    else columns.set(column, [card]);
  }
  for (const entries of columns.values()) {
    entries.sort((one, other) => (one.start ?? 0) - (other.start ?? 0));
  }
  return columns;
}

/**
 * The columns with the objects of the drawing before wherever they say the same, so that only what
 * has changed is drawn again.
 */
export function keepColumns(
  before: ReadonlyMap<Column, readonly Card[]>,
  after: ReadonlyMap<Column, readonly Card[]>,
): Map<Column, readonly Card[]> {
  const known = new Map<string, Card>();
  for (const cards of before.values())
    for (const card of cards) known.set(card.initiative.id, card);
  const kept = new Map<Column, readonly Card[]>();
  for (const [column, cards] of after) {
    const same = cards.map((card) => {
      const old = known.get(card.initiative.id);
      return old && isSame(old, card) ? old : card;
    });
    const old = before.get(column);
    const isOld = old?.length === same.length && same.every((card, at) => card === old[at]);
    kept.set(column, old && isOld ? old : same);
  }
  return kept;
}

const isSame = (one: Card, other: Card) =>
  one.initiative === other.initiative &&
  one.start === other.start &&
  one.weeks === other.weeks &&
  one.phase === other.phase &&
  one.isQuickWin === other.isQuickWin &&
  one.problems === other.problems &&
  one.blank === other.blank;

/** The column one step further; what is not planned comes after the last phase. */
export function stepTo(from: Column, by: number, count: number): Column {
  if (from === 'unplanned') return by < 0 ? count - 1 : from;
  const to = from + by;
  if (to < 0) return from;
  return to < count ? to : 'unplanned';
}
