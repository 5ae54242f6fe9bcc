import type { Team } from '../types.ts';
import type { ImportField, ImportTarget } from './targets.ts';

/** Headings of this builder's own files, and of exports of Jira, Planner, Asana and Trello. */
const headings: [ImportField, RegExp][] = [
  ['title', /^(title|summary|task name|card name|name|task|initiative|project)$/],
  ['key', /^(issue key|key|task id|card id|id)$/],
  [
    'goal',
    /^(goal|business goal|serves|epic name|parent summary|bucket name|section\/column|list name)$/,
  ],
  ['deliverable', /^(deliverable|done means|description|notes|card description)$/],
  ['sponsor', /^(sponsor|for whose goals|department|side)$/],
  ['points', /^(value|points|business value|priority|value \(.*\)|value, 1 to 10)$/],
  [
    'delayCost',
    /^(cost of delay|cost of delay a week|cost of delay per week|delay cost|cost of delay \(.*\))$/,
  ],
  ['weeks', /^(weeks|length|length in weeks|duration|duration in weeks|weeks \(.*\))$/],
  ['people', /^(people|people at once)$/],
  [
    'dependsOn',
    /^(depends on|dependencies|dependency|blocked by|needs|predecessors?|inward issue link \(blocks\))$/,
  ],
  ['blocks', /^(blocks|blocking|outward issue link \(blocks\))$/],
  ['notBefore', /^(not before|earliest start|no earlier than)$/],
  ['dueBy', /^(due by|due date|due|deadline|target date|target end)$/],
  ['start', /^(start|start date|planned|planned start|target start)$/],
  ['pinned', /^(fixed date|fixed|pinned)$/],
  ['mustBy', /^(must-have by|must have by|must-have of|must-have|must have)$/],
  ['mustReason', /^(reason|must-have reason|reason of the must-have)$/],
  ['status', /^(status|progress|state)$/],
];

const estimate = /^(σ )?(original estimate|remaining estimate)$/;

/** What each column most likely is. Each field is guessed once, but for dependencies. */
export function guessTargets(cells: readonly string[], teams: readonly Team[]): ImportTarget[] {
  const used = new Set<ImportTarget>();
  return cells.map((cell) => {
    const target = guess(cell, teams);
    if (used.has(target) && target !== 'dependsOn' && target !== 'blocks' && target !== 'new-team')
      return 'none';
    used.add(target);
    return target;
  });
}

function guess(cell: string, teams: readonly Team[]): ImportTarget {
  const heading = cell
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
  const field = headings.find(([, pattern]) => pattern.test(heading));
  if (field) return field[0];
  if (estimate.test(heading)) {
    const team = teams.find(({ home }) => home === 'it') ?? teams[0];
    return team ? `effort:${team.id}` : 'new-team';
  }
  const name = teamNameOf(cell);
  const wanted = (name ?? cell).trim().toLowerCase();
  const team = teams.find((each) => each.name.trim().toLowerCase() === wanted);
  if (team) return `effort:${team.id}`;
  return name === undefined ? 'none' : 'new-team';
}

/** The team that a heading such as `Effort: Web team` names. */
export function teamNameOf(heading: string): string | undefined {
  const match =
    /^\s*effort\s*(?::|of|-|–)\s*(.+?)\s*$/i.exec(heading) ??
    /^\s*effort\s*\((.+?)\)\s*$/i.exec(heading) ??
    /^\s*(.+?)\s+effort\s*$/i.exec(heading);
  return match?.[1];
}
