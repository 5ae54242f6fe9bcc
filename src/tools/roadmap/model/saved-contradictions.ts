import type { JsonPath } from '../../../lib/json-shape.ts';
import { nameOf, type SavedProblem, show } from '../../../lib/saved-problems.ts';
import type { SavedRoadmap } from './saved-types.ts';

/** What each field alone does not show: ids twice or of nothing, weeks upside down, a fixed date without a week. */
export function findContradictions(roadmap: SavedRoadmap): SavedProblem[] {
  const { phases, teams, initiatives, milestones = [], keptPlans = [] } = roadmap;
  return [
    ...findTwice('phases', phases),
    ...findTwice('teams', teams),
    ...findTwice('initiatives', initiatives),
    ...findTwice('milestones', milestones),
    ...findTwice('keptPlans', keptPlans),
    ...teams.flatMap(({ exceptions = [] }, index) =>
      exceptions.flatMap(({ from, to }, at) =>
        to >= from
          ? []
          : [
              say(
                ['teams', index, 'exceptions', at, 'to'],
                `is ${to}, before from, which is ${from}`,
                `${from} or more`,
              ),
            ],
      ),
    ),
    ...findInInitiatives(roadmap),
  ];
}

function findInInitiatives({ teams, initiatives }: SavedRoadmap): SavedProblem[] {
  const teamIds = new Set(teams.map(({ id }) => id));
  const ids = new Set(initiatives.map(({ id }) => id));
  return initiatives.flatMap((initiative, index) => {
    const path = ['initiatives', index];
    const { id, efforts = {}, dependsOn = [], weeks, people, week, isPinned } = initiative;
    const problems = Object.keys(efforts)
      .filter((team) => !teamIds.has(team))
      .map((team) => say([...path, 'efforts', team], 'belongs to no team', 'the id of a team'));
    for (const [at, on] of dependsOn.entries()) {
      const inList = [...path, 'dependsOn', at];
      if (on === id) problems.push(say(inList, 'is the initiative itself', 'the id of another'));
      else if (!ids.has(on)) {
        const is = `is ${show(on)}, and no initiative has that id`;
        problems.push(say(inList, is, 'the id of an initiative'));
      } else if (dependsOn.indexOf(on) < at) {
        problems.push(say(inList, `is ${show(on)} a second time`, 'it once'));
      }
    }
    if (weeks !== undefined && people !== undefined) {
      const is = `is ${people}, but weeks says how long it takes`;
      problems.push(say([...path, 'people'], is, 'weeks or people, not both'));
    }
    if (isPinned && week === undefined) {
      const is = 'is true, but the initiative has no week';
      problems.push(say([...path, 'isPinned'], is, 'the week as well, or leave isPinned out'));
    }
    return problems;
  });
}

function findTwice(list: string, entries: readonly { id: string }[]): SavedProblem[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    const is = `is ${show(id)}, and so is ${list}[${before + 1}].id`;
    return [say([list, index, 'id'], is, 'an id that no other has')];
  });
}

function say(path: JsonPath, is: string, write: string): SavedProblem {
  const whole = ['state', ...path];
  return { path: whole, message: `${nameOf(whole)} ${is}. Write ${write}.` };
}
