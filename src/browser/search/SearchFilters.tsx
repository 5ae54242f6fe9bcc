import { useId } from 'preact/hooks';
import { fillIn } from '../../lib/fill-in.ts';
import type { SearchWords } from '../../lib/search-words.ts';
import type { FilterName, SearchQuery } from './search-query.ts';

interface Props {
  site: SearchWords;
  query: SearchQuery;
  isOpen: boolean;
  onChange: (name: FilterName, value: string) => void;
}

/** What a search can be narrowed down by. */
export function SearchFilters({ site, query, isOpen, onChange }: Props) {
  const { words } = site;
  const choices: Record<FilterName, { label: string; options: [value: string, label: string][] }> =
    {
      kind: { label: words.kind, options: Object.entries(site.kinds) },
      cause: { label: words.cause, options: site.causes.map((title) => [title, title]) },
      step: { label: words.step, options: site.steps.map((title) => [title, title]) },
      department: { label: words.department, options: Object.entries(site.departments) },
      minutes: {
        label: words.minutes,
        options: [
          ...site.lengths.map((minutes): [string, string] => [
            String(minutes),
            fillIn(words.upTo, { minutes }),
          ]),
          [
            `over-${site.lengths.at(-1)}`,
            fillIn(words.over, { minutes: site.lengths.at(-1) ?? 0 }),
          ],
        ],
      },
      people: {
        label: words.people,
        options: site.sizes.map(([from, to]) => [
          `${from}-${to ?? ''}`,
          // Where the dialog fetched the sizes, JSON has made it null.
          to == null
            ? fillIn(words.peopleFrom, { from })
            : fillIn(words.peopleFromTo, { from, to }),
        ]),
      },
    };
  return (
    <details class="search-filters" open={isOpen}>
      <summary>{words.filters}</summary>
      <div>
        {(Object.keys(choices) as FilterName[]).map((name) => (
          <Choice
            key={name}
            label={choices[name].label}
            any={words.any}
            options={choices[name].options}
            value={query.filters[name] ?? ''}
            onChange={(value) => onChange(name, value)}
          />
        ))}
      </div>
    </details>
  );
}

interface ChoiceProps {
  label: string;
  any: string;
  options: [value: string, label: string][];
  value: string;
  onChange: (value: string) => void;
}

function Choice({ label, any, options, value, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <p>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{any}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
