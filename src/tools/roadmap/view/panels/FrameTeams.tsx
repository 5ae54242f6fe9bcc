import { newId } from '../../../../browser/new-id.ts';
import { homes } from '../../../../lib/departments.ts';
import { HomeMark } from '../../../../ui/HomeMark.tsx';
import { CountField } from '../../../../ui/number-fields.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { frameWordsIn } from '../../messages/frame.ts';
import { most, type Team } from '../../model/types.ts';
import { numberField, type RoadmapTool } from '../use-roadmap.ts';
import { FrameExceptions } from './FrameExceptions.tsx';

/** The teams, what they have a week, and the weeks in which that is different. */
export function FrameTeams({ roadmap, Part }: { roadmap: RoadmapTool; Part: 'h4' | 'h5' }) {
  const { state, send, context, show } = roadmap;
  const words = frameWordsIn(context.language);
  const add = () => send({ type: 'team-added', id: newId(), name: words.newTeam, home: 'shared' });
  return (
    <>
      <Part class="roadmap-part">{words.teams}</Part>
      {state.teams.length === 0 && <p class="roadmap-none">{words.noTeams}</p>}
      <ul class="roadmap-frame-list">
        {state.teams.map((team, index) => (
          <TeamFields key={team.id} roadmap={roadmap} team={team} place={index + 1} />
        ))}
      </ul>
      {state.teams.length >= most.teams ? (
        <p class="field-problem">{words.teamsFull(show.number(most.teams))}</p>
      ) : (
        <p>
          <button type="button" class="button-quiet" onClick={add}>
            {words.addTeam}
          </button>
        </p>
      )}
    </>
  );
}

function TeamFields({ roadmap, team, place }: { roadmap: RoadmapTool; team: Team; place: number }) {
  const { id, frame, state, send, context, show, problems } = roadmap;
  const words = frameWordsIn(context.language);
  const name = team.name || words.team(show.number(place));
  const used = state.initiatives.filter(({ efforts }) => efforts[team.id] !== undefined).length;
  const days = numberField(frame, `team:${team.id}`, state.typed, problems);
  return (
    <li>
      <div class="roadmap-fields">
        <TextField
          id={`${id}-team-name-${team.id}`}
          context={words.team(show.number(place))}
          label={words.name}
          text={team.name}
          onType={(text) => send({ type: 'team-changed', id: team.id, change: { name: text } })}
        />
        <SelectField
          id={`${id}-team-home-${team.id}`}
          context={name}
          label={words.home}
          value={team.home}
          options={homes.map((value) => ({ value, label: context.homes[value] }))}
          onChoose={(home) => send({ type: 'team-changed', id: team.id, change: { home } })}
        />
        <CountField
          {...days}
          problem={days.problem ?? (team.days === 0 ? words.noDays : undefined)}
          context={name}
          label={words.days}
          hint={words.daysMeans}
          count={team.days}
          locale={context.locale}
        />
      </div>
      <FrameExceptions roadmap={roadmap} team={team} name={name} />
      <p class="roadmap-frame-actions">
        <button
          type="button"
          class="button-quiet"
          onClick={() => send({ type: 'team-removed', id: team.id })}
        >
          <HomeMark home={team.home} /> {words.removeTeam(name, used)}
        </button>
      </p>
    </li>
  );
}
