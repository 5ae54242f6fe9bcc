import { homes } from '../../../../lib/departments.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { listWordsIn } from '../../messages/list.ts';
import type { ListChoice } from '../../model/list-order.ts';
import { statuses, type Team } from '../../model/types.ts';
import type { RoadmapFrame } from '../use-roadmap.ts';

/** What of the list is shown. */
export function ListFilters({
  frame,
  teams,
  choice,
  onChoose,
}: {
  frame: RoadmapFrame;
  teams: readonly Team[];
  choice: ListChoice;
  onChoose: (choice: ListChoice) => void;
}) {
  const { id, words, context } = frame;
  const { filters } = listWordsIn(context.language);
  const choose = (name: 'text' | 'sponsor' | 'team' | 'status', value: string) => {
    const { [name]: _, ...rest } = choice;
    onChoose(value === '' ? rest : ({ ...rest, [name]: value } as ListChoice));
  };
  const all = { value: '', label: filters.all };
  return (
    <fieldset class="roadmap-filters">
      <legend class="visually-hidden">{filters.legend}</legend>
      <TextField
        id={`${id}-filter-text`}
        label={filters.text}
        text={choice.text ?? ''}
        onType={(text) => choose('text', text)}
      />
      <SelectField
        id={`${id}-filter-sponsor`}
        label={filters.sponsor}
        value={choice.sponsor ?? ''}
        options={[all, ...homes.map((value) => ({ value, label: context.homes[value] }))]}
        onChoose={(value) => choose('sponsor', value)}
      />
      <SelectField
        id={`${id}-filter-team`}
        label={filters.team}
        value={choice.team ?? ''}
        options={[all, ...teams.map((team) => ({ value: team.id, label: team.name }))]}
        onChoose={(value) => choose('team', value)}
      />
      <SelectField
        id={`${id}-filter-status`}
        label={filters.status}
        value={choice.status ?? ''}
        options={[all, ...statuses.map((value) => ({ value, label: words.statuses[value] }))]}
        onChoose={(value) => choose('status', value)}
      />
      <label class="roadmap-tick">
        <input
          type="checkbox"
          checked={choice.hasProblem === true}
          onChange={({ currentTarget }) =>
            onChoose({ ...choice, hasProblem: currentTarget.checked })
          }
        />
        {filters.hasProblem}
      </label>
    </fieldset>
  );
}
