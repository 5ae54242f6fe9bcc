import { newId } from '../../../../browser/new-id.ts';
import { DayField } from '../../../../ui/DayField.tsx';
import { CountField } from '../../../../ui/number-fields.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { frameWordsIn } from '../../messages/frame.ts';
import { mondayOfWeek, weekOfDay } from '../../model/calendar.ts';
import { exceptionReasons, most, type Team } from '../../model/types.ts';
import { numberField, type RoadmapTool } from '../use-roadmap.ts';

/** The weeks in which a team has other days than usual. */
export function FrameExceptions({
  roadmap,
  team,
  name,
}: {
  roadmap: RoadmapTool;
  team: Team;
  name: string;
}) {
  const { id, frame, state, send, context, show, problems, words: tool } = roadmap;
  const words = frameWordsIn(context.language);
  const add = () => {
    // The week after the last one that is there already: one after the other is what people add.
    const week = Math.max(0, ...team.exceptions.map(({ to }) => to + 1));
    const exception = { id: newId(), from: week, to: week, days: 0, reason: 'holidays' as const };
    send({ type: 'exception-added', team: team.id, exception });
  };
  return (
    <details class="roadmap-exceptions" open={team.exceptions.length > 0}>
      <summary>
        {words.exceptions}
        <span class="visually-hidden"> {words.of(name)}</span>
      </summary>
      <ul class="roadmap-frame-list">
        {team.exceptions.map((exception) => {
          const inWords = words.exceptionOf(tool.reasons[exception.reason], name);
          const change = (part: 'from' | 'to') => ({
            id: `${id}-exception-${part}-${team.id}-${exception.id}`,
            context: inWords,
            label: words[part],
            hint: show.weekAndDay(state, exception[part]),
            day: mondayOfWeek(state, exception[part]),
            onChoose: (day: ReturnType<typeof mondayOfWeek> | undefined) =>
              day &&
              send({
                type: 'exception-changed',
                team: team.id,
                id: exception.id,
                change: { [part]: weekOfDay(state, day) },
              }),
          });
          return (
            <li key={exception.id} class="roadmap-fields">
              <SelectField
                id={`${id}-exception-reason-${team.id}-${exception.id}`}
                context={inWords}
                label={words.reason}
                value={exception.reason}
                options={exceptionReasons.map((value) => ({ value, label: tool.reasons[value] }))}
                onChoose={(reason) =>
                  send({
                    type: 'exception-changed',
                    team: team.id,
                    id: exception.id,
                    change: { reason },
                  })
                }
              />
              <DayField {...change('from')} />
              <DayField {...change('to')} />
              <CountField
                {...numberField(
                  frame,
                  `exception:${team.id}:${exception.id}`,
                  state.typed,
                  problems,
                )}
                context={inWords}
                label={words.exceptionDays}
                count={exception.days}
                locale={context.locale}
              />
              <button
                type="button"
                class="button-quiet"
                onClick={() => send({ type: 'exception-removed', team: team.id, id: exception.id })}
              >
                {words.remove}
                <span class="visually-hidden"> {inWords}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {team.exceptions.length < most.exceptions && (
        <button type="button" class="button-quiet" onClick={add}>
          {words.addException}
          <span class="visually-hidden"> {words.of(name)}</span>
        </button>
      )}
    </details>
  );
}
