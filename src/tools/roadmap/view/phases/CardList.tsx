import { useState } from 'preact/hooks';
import { memo } from '../../../../ui/memo.tsx';
import type { RoadmapFrame } from '../use-roadmap.ts';
import type { Card, Column } from './columns.ts';
import { InitiativeCard } from './InitiativeCard.tsx';

export interface CardListProps {
  frame: RoadmapFrame;
  cards: readonly Card[];
  column: Column;
  /** Names of the phases. */
  phases: readonly string[];
  /** Id of the initiative that was moved last: it is in sight, however long the list. */
  moved: string | undefined;
  isLive: boolean;
  onMove: (initiative: string, to: Column) => void;
}

// Who looks at so many cards has the list; and a move among them shows at once.
const mostShown = 20;

/** The cards of one column; of a long one the first, until all are asked for. */
export const CardList = memo(function CardList({ cards, moved, ...shared }: CardListProps) {
  const [isWhole, setIsWhole] = useState(false);
  const { words, show } = shared.frame;
  const shown =
    isWhole || cards.length <= mostShown + 1
      ? cards
      : cards.filter(({ initiative }, at) => at < mostShown || initiative.id === moved);
  return (
    <>
      <ul class="roadmap-cards">
        {shown.map((card) => (
          <InitiativeCard key={card.initiative.id} card={card} {...shared} />
        ))}
        {cards.length === 0 && <li class="roadmap-none">{words.phases.empty}</li>}
      </ul>
      {shown.length < cards.length && (
        <button type="button" class="button-quiet" onClick={() => setIsWhole(true)}>
          {words.phases.showAll(show.number(cards.length))}
        </button>
      )}
    </>
  );
});
