import { DayField } from '../../../../ui/DayField.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { detailWordsIn } from '../../messages/details.ts';
import { mondayOfWeek, weekOfDay } from '../../model/calendar.ts';
import type { DetailProps } from './InitiativeDialog.tsx';
import { sayProblemsAt } from './problem-places.ts';

/** Where it is planned, and the dates that bind it. */
export function DetailDates({ roadmap, entry, faults }: DetailProps) {
  const { id, state, plan, send, words: tool, context, show } = roadmap;
  const words = detailWordsIn(context.language);
  const { initiative } = entry;
  const bound = (name: 'notBefore' | 'dueBy') => {
    const week = initiative[name];
    return {
      id: `${id}-detail-${name}`,
      label: words[name],
      hint: week === undefined ? undefined : show.weekAndDay(state, week),
      day: week === undefined ? undefined : mondayOfWeek(state, week),
      problem: sayProblemsAt(name, faults, roadmap),
      mayBeEmpty: true,
      onChoose: (day: ReturnType<typeof mondayOfWeek> | undefined) =>
        send({
          type: 'bound-set',
          id: initiative.id,
          bound: name,
          week: day && weekOfDay(state, day),
        }),
    };
  };
  return (
    <>
      <div class="roadmap-fields">
        <SelectField
          id={`${id}-detail-start`}
          label={words.start}
          value={initiative.week === undefined ? '' : String(initiative.week)}
          problem={sayProblemsAt('start', faults, roadmap)}
          options={[{ value: '', label: words.notPlanned }, ...listWeeks()]}
          onChoose={(value) =>
            send({
              type: 'initiative-placed',
              id: initiative.id,
              week: value === '' ? undefined : Number(value),
            })
          }
        />
        <DayField {...bound('notBefore')} />
        <DayField {...bound('dueBy')} />
      </div>
      {initiative.week !== undefined && (
        <label class="roadmap-tick">
          <input
            type="checkbox"
            checked={initiative.isPinned}
            onChange={({ currentTarget }) =>
              send({
                type: 'initiative-pinned',
                id: initiative.id,
                isPinned: currentTarget.checked,
              })
            }
          />
          {words.pinned}
        </label>
      )}
    </>
  );

  /** The weeks of the roadmap, and the one where it is now, should that lie outside. */
  function listWeeks() {
    const weeks = plan.spans.flatMap(({ phase, from, until }, index) =>
      Array.from({ length: until - from }, (_, at) => ({
        week: from + at,
        phase: phase.name || tool.phases.unnamed(show.number(index + 1)),
      })),
    );
    const inside = weeks.map(({ week, phase }) => ({
      value: String(week),
      label: words.startOption(show.week(week), show.monday(state, week), phase),
    }));
    const { week } = initiative;
    if (week === undefined || (week >= 0 && week < plan.weeks)) return inside;
    return [{ value: String(week), label: show.weekAndDay(state, week) }, ...inside];
  }
}
