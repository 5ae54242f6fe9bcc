import { CountField } from '../../../../ui/number-fields.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { detailWordsIn } from '../../messages/details.ts';
import { sizes } from '../../model/types.ts';
import { numberField } from '../use-roadmap.ts';
import type { DetailProps } from './InitiativeDialog.tsx';
import { sayProblemsAt } from './problem-places.ts';

/** Days of each team, and the weeks that come of them. */
export function DetailWork({ roadmap, entry, faults }: DetailProps) {
  const { frame, state, context, show, problems } = roadmap;
  const words = detailWordsIn(context.language);
  const { initiative } = entry;
  if (state.teams.length === 0) return <p class="roadmap-none">{words.noTeams}</p>;
  const scale = show.list(sizes.map((size) => words.sizeIs(size, show.days(state.sizes[size]))));
  return (
    <>
      <p class="roadmap-means">{words.effortMeans(scale)}</p>
      <div class="roadmap-fields">
        {state.teams.map((team) => {
          const key = `effort:${initiative.id}:${team.id}`;
          const { typed, ...field } = numberField(frame, key, state.typed, problems);
          const effort = initiative.efforts[team.id];
          const written = typeof effort === 'number' ? show.number(effort) : (effort ?? '');
          return (
            <TextField
              key={team.id}
              {...field}
              problem={field.problem ?? sayProblemsAt('effort', faults, roadmap, team.id)}
              label={words.effort(team.name)}
              text={typed ?? written}
            />
          );
        })}
      </div>
      <DetailLength {...{ roadmap, entry }} />
    </>
  );
}

function DetailLength({
  roadmap,
  entry: { initiative, weeks },
}: Pick<DetailProps, 'roadmap' | 'entry'>) {
  const { id, frame, state, send, context, problems } = roadmap;
  const words = detailWordsIn(context.language);
  const { length } = initiative;
  return (
    <div class="roadmap-fields">
      <SelectField
        id={`${id}-detail-length`}
        label={words.length}
        hint={words.takes(weeks)}
        value={length.kind}
        options={(['people', 'weeks'] as const).map((value) => ({
          value,
          label: words.lengthKinds[value],
        }))}
        onChoose={(lengthKind) =>
          send({ type: 'initiative-changed', id: initiative.id, change: { lengthKind } })
        }
      />
      <CountField
        {...numberField(frame, `${length.kind}:${initiative.id}`, state.typed, problems)}
        label={words[length.kind]}
        count={length.kind === 'weeks' ? length.weeks : length.people}
        locale={context.locale}
      />
    </div>
  );
}
