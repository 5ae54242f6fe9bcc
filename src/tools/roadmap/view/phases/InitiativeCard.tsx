import { HomeMark } from '../../../../ui/HomeMark.tsx';
import { memo } from '../../../../ui/memo.tsx';
import type { CardListProps } from './CardList.tsx';
import { type Card, cardId, cardType, stepTo } from './columns.ts';

export interface InitiativeCardProps extends Omit<CardListProps, 'cards' | 'moved'> {
  card: Card;
}

/** One initiative: dragged, moved by keys or by its list of phases, and opened by its title. */
export const InitiativeCard = memo(function InitiativeCard(props: InitiativeCardProps) {
  const { frame, card, column, phases, isLive, onMove } = props;
  const { initiative, problems, blank } = card;
  const { words, show, context } = frame;
  const title = show.titleOf(initiative);
  const moves = { ArrowLeft: -1, ArrowRight: 1 } as Record<string, number>;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = moves[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    const to = stepTo(column, by, phases.length);
    if (to !== column) onMove(initiative.id, to);
  };
  return (
    <li
      class={`roadmap-card roadmap-card-${initiative.sponsor}`}
      draggable={isLive}
      onDragStart={(event) => {
        event.dataTransfer?.setData(cardType, initiative.id);
        event.dataTransfer?.setData('text/plain', title);
      }}
    >
      <p class="roadmap-card-title">
        <HomeMark home={initiative.sponsor} />
        <span class="visually-hidden">
          {initiative.sponsor === 'shared'
            ? words.sponsorOfBoth
            : words.sponsor(context.homes[initiative.sponsor])}
          .{' '}
        </span>
        {isLive ? (
          <button
            type="button"
            id={cardId(frame.id, initiative.id)}
            onClick={() => frame.edit(initiative.id)}
            onKeyDown={onKeyDown}
          >
            {title}
          </button>
        ) : (
          <strong>{title}</strong>
        )}
      </p>
      <p class="roadmap-card-facts">
        <Facts {...props} />
      </p>
      {problems && <p class="field-problem">{problems}</p>}
      {blank && <p class="roadmap-blank">{blank}</p>}
      {isLive && (
        <label class="roadmap-card-move">
          <span>
            {words.card.phase}
            <span class="visually-hidden"> {words.card.phaseOf(title)}</span>
          </span>
          <select
            value={String(column)}
            onChange={({ currentTarget: { value } }) =>
              onMove(initiative.id, value === 'unplanned' ? value : Number(value))
            }
          >
            {phases.map((name, index) => (
              <option key={name} value={String(index)}>
                {name}
              </option>
            ))}
            <option value="unplanned">{words.phases.unplanned}</option>
          </select>
        </label>
      )}
    </li>
  );
});

/** When and how long, and what sets it apart, as short words. */
function Facts({ frame, card }: InitiativeCardProps) {
  const { initiative, start: week, weeks, isQuickWin } = card;
  const { words, show, context } = frame;
  const { must } = initiative;
  const when =
    week === undefined
      ? words.card.length(weeks)
      : weeks === 1
        ? words.card.week(show.week(week))
        : words.card.weeks(show.week(week), show.week(week + weeks - 1));
  const marks = [
    initiative.status === 'proposed' ? '' : words.statuses[initiative.status],
    must
      ? must.by === 'shared'
        ? words.card.mustOfBoth
        : words.card.must(context.homes[must.by])
      : '',
    isQuickWin ? words.card.quickWin : '',
    initiative.isPinned ? words.card.pinned : '',
  ].filter(Boolean);
  return (
    <>
      <span>{when}</span>
      {marks.map((mark) => (
        <span class="roadmap-mark" key={mark}>
          {mark}
        </span>
      ))}
    </>
  );
}
