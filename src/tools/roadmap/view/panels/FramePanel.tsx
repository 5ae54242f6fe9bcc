import { useState } from 'preact/hooks';
import { newId } from '../../../../browser/new-id.ts';
import { DayField } from '../../../../ui/DayField.tsx';
import { CountField } from '../../../../ui/number-fields.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { frameWordsIn } from '../../messages/frame.ts';
import { mondayOfWeek, weekOfDay } from '../../model/calendar.ts';
import { most, sizes, valueKinds } from '../../model/types.ts';
import { numberField, type RoadmapTool } from '../use-roadmap.ts';
import { FramePhases } from './FramePhases.tsx';
import { FrameTeams } from './FrameTeams.tsx';

interface FramePartProps {
  roadmap: RoadmapTool;
  Part: 'h4' | 'h5';
}

/** What stands around the initiatives: dates, phases, teams, sizes, milestones. */
export function FramePanel({ roadmap, Part }: FramePartProps) {
  return (
    <>
      <FrameDates roadmap={roadmap} Part={Part} />
      <FramePhases roadmap={roadmap} Part={Part} />
      <FrameTeams roadmap={roadmap} Part={Part} />
      <FrameSizes roadmap={roadmap} Part={Part} />
      <FrameMilestones roadmap={roadmap} Part={Part} />
    </>
  );
}

function FrameDates({ roadmap, Part }: FramePartProps) {
  const { id, state, send, context, show } = roadmap;
  const words = frameWordsIn(context.language);
  const [keeps, setKeeps] = useState<'dates' | 'weeks'>('dates');
  return (
    <>
      <Part class="roadmap-part">{words.dates}</Part>
      <div class="roadmap-fields">
        <DayField
          id={`${id}-start`}
          label={words.start}
          hint={words.startMeans(show.date(state.start))}
          day={state.start}
          onChoose={(start) => start && send({ type: 'start-changed', start, keeps })}
        />
        <SelectField
          id={`${id}-keeps`}
          class="field-wide"
          label={words.keeps}
          value={keeps}
          options={(['dates', 'weeks'] as const).map((value) => ({
            value,
            label: words.keepsKinds[value],
          }))}
          onChoose={setKeeps}
        />
        <SelectField
          id={`${id}-value-kind`}
          label={words.valueKind}
          value={state.valueKind}
          options={valueKinds.map((value) => ({ value, label: words.valueKinds[value] }))}
          onChoose={(valueKind) => send({ type: 'value-kind-changed', valueKind })}
        />
      </div>
    </>
  );
}

function FrameSizes({ roadmap, Part }: FramePartProps) {
  const { frame, state, context, problems } = roadmap;
  const words = frameWordsIn(context.language);
  return (
    <>
      <Part class="roadmap-part">{words.sizes}</Part>
      <p class="roadmap-means">{words.sizesMeans}</p>
      <div class="roadmap-fields roadmap-fields-small">
        {sizes.map((size) => (
          <CountField
            key={size}
            {...numberField(frame, `size:${size}`, state.typed, problems)}
            label={words.size(size)}
            count={state.sizes[size]}
            locale={context.locale}
          />
        ))}
      </div>
    </>
  );
}

function FrameMilestones({ roadmap, Part }: FramePartProps) {
  const { id, state, plan, send, context, show } = roadmap;
  const words = frameWordsIn(context.language);
  const isFull = state.milestones.length >= most.milestones;
  const add = () =>
    send({
      type: 'milestone-added',
      milestone: { id: newId(), name: words.newMilestone, week: plan.weeks - 1 },
    });
  return (
    <>
      <Part class="roadmap-part">{words.milestones}</Part>
      <ul class="roadmap-frame-list">
        {state.milestones.map((milestone, index) => (
          <li key={milestone.id} class="roadmap-fields">
            <TextField
              id={`${id}-milestone-${milestone.id}`}
              context={words.milestone(show.number(index + 1))}
              label={words.name}
              text={milestone.name}
              onType={(name) =>
                send({ type: 'milestone-changed', id: milestone.id, change: { name } })
              }
            />
            <DayField
              id={`${id}-milestone-day-${milestone.id}`}
              context={milestone.name}
              label={words.day}
              hint={show.weekAndDay(state, milestone.week)}
              day={mondayOfWeek(state, milestone.week)}
              onChoose={(day) =>
                day &&
                send({
                  type: 'milestone-changed',
                  id: milestone.id,
                  change: { week: weekOfDay(state, day) },
                })
              }
            />
            <button
              type="button"
              class="button-quiet"
              onClick={() => send({ type: 'milestone-removed', id: milestone.id })}
            >
              {words.remove}
              <span class="visually-hidden"> {milestone.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {isFull ? (
        <p class="field-problem">{words.milestonesFull(show.number(most.milestones))}</p>
      ) : (
        <p>
          <button type="button" class="button-quiet" onClick={add}>
            {words.addMilestone}
          </button>
        </p>
      )}
    </>
  );
}
