import { findNearestName } from '../../lib/nearest-name.ts';
import { type Entry, isEntryOf, type Playbook } from '../playbook.ts';
import { type ContentProblem, problem } from '../problems/problem.ts';
import type { FieldPath } from '../source/yaml-source.ts';
import { placeOfField } from './entries.ts';

/**
 * What a tool says of a saved form: each tool's `model/saved-form.ts` exports such a `readSaved`.
 * A message names the field, says what is so and what to write instead.
 */
export type ReadSaved = (
  saved: unknown,
) =>
  | { kind: 'read'; state: unknown }
  | { kind: 'newer'; version: number }
  | { kind: 'refused'; problems: { path: FieldPath; message: string }[] };

/**
 * What a text may quote of a state that `readSaved` has read, by name: a tool's `model/figures.ts`
 * may export such a `findFigures`. Money is in units of the currency.
 */
export type FindFigures = (state: unknown, currency: string) => ReadonlyMap<string, number>;

export interface CheckedTool {
  readSaved: ReadSaved;
  findFigures?: FindFigures;
}

/** Tools by the name of their folder below `src/tools`. */
export type CheckedTools = ReadonlyMap<string, CheckedTool>;

/** Scenarios that their tool cannot open, and pages of tools that do not exist. */
export function checkTools({ entries }: Playbook, tools: CheckedTools): ContentProblem[] {
  return [
    ...entries
      .filter((entry) => isEntryOf(entry, 'scenarios'))
      .flatMap((entry) => checkScenario(entry, tools)),
    ...entries
      .filter((entry) => isEntryOf(entry, 'tools'))
      .filter(({ fields }) => !tools.has(fields.tool))
      .map((entry) =>
        problem('TOOL_UNKNOWN', placeOfField(entry, ['tool']), {
          tool: entry.fields.tool,
          known: [...tools.keys()],
        }),
      ),
  ];
}

function checkScenario(entry: Entry<'scenarios'>, tools: CheckedTools): ContentProblem[] {
  const [tool = ''] = entry.slug.split('/');
  const readSaved = tools.get(tool)?.readSaved;
  if (!readSaved) {
    const known = [...tools.keys()];
    const nearest = findNearestName(tool, known);
    return [
      problem(
        'FOLDER_UNKNOWN',
        { file: entry.file, line: 1, column: 1 },
        { folder: `scenarios/${tool}`, nearest: nearest && `scenarios/${nearest}`, known },
      ),
    ];
  }
  const result = readSaved(entry.fields.state);
  if (result.kind === 'read') return [];
  if (result.kind === 'newer') {
    const reason = `version is ${result.version}, and this playbook’s ${tool} is older. Write the version it knows, or update the playbook.`;
    return [
      problem('SCENARIO_REFUSED', placeOfField(entry, ['state', 'version']), { tool, reason }),
    ];
  }
  return result.problems.map(({ path, message }) =>
    problem('SCENARIO_REFUSED', placeOfField(entry, ['state', ...path]), { tool, reason: message }),
  );
}
