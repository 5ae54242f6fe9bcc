import type { JsonPath } from '../../../lib/json-shape.ts';
import { nameOf, type SavedProblem, show } from '../../../lib/saved-problems.ts';
import type { SavedLine, SavedPlan } from './saved-types.ts';
import { categories, mostMonths } from './types.ts';

type Say = (path: JsonPath, is: string, write: string) => SavedProblem;

/** What each field alone does not show: months outside the plan, ids twice or of no line, ranges upside down. */
export function findContradictions(plan: SavedPlan): SavedProblem[] {
  const say: Say = (path, is, write) => ({
    path: ['state', ...path],
    message: `${nameOf(['state', ...path])} ${is}. Write ${write}.`,
  });
  return [...findInLines(plan, say), ...findInScenarios(plan, say), ...findInActuals(plan, say)];
}

function findInLines({ lines, months }: SavedPlan, say: Say): SavedProblem[] {
  const first = new Map<string, number>();
  return lines.flatMap((line, index) => {
    const path = ['lines', index];
    const problems = [
      ...findInTiming(line.timing, months, path, say),
      ...findInRanges(line.inputs, path, say),
    ];
    const known: readonly string[] = categories[line.kind];
    if (line.category && !known.includes(line.category)) {
      const is = `is ${show(line.category)}, and this is a ${line.kind}`;
      problems.push(say([...path, 'category'], is, `one of: ${known.join(', ')}`));
    }
    const before = first.get(line.id);
    if (before === undefined) first.set(line.id, index);
    else {
      const is = `is ${show(line.id)}, and so is lines[${before + 1}].id`;
      problems.push(say([...path, 'id'], is, 'an id that no other line has'));
    }
    return problems;
  });
}

function findInScenarios({ lines, scenarios = [], months }: SavedPlan, say: Say): SavedProblem[] {
  const lineIds = new Set(lines.map(({ id }) => id));
  const ids = scenarios.map(({ id }) => id);
  return scenarios.flatMap(({ id, without = [], changes = {} }, index) => {
    const path = ['scenarios', index];
    const problems: SavedProblem[] = [];
    if (ids.indexOf(id) < index) {
      const is = `is ${show(id)} a second time`;
      problems.push(say([...path, 'id'], is, 'an id that no other scenario has'));
    }
    for (const [at, lineId] of without.entries()) {
      if (lineIds.has(lineId)) continue;
      const is = `is ${show(lineId)}, and no line has that id`;
      problems.push(say([...path, 'without', at], is, 'the id of a line'));
    }
    if (index === 0 && Object.keys(changes).length > 0) {
      const is = 'is in the first scenario, which the others differ from';
      problems.push(say([...path, 'changes'], is, 'it in the lines themselves'));
    }
    for (const [lineId, change] of Object.entries(changes)) {
      const inChange = [...path, 'changes', lineId];
      if (!lineIds.has(lineId))
        problems.push(say(inChange, 'belongs to no line', 'the id of a line'));
      problems.push(
        ...findInTiming(change.timing, months, inChange, say),
        ...findInRanges(change.inputs, inChange, say),
      );
    }
    return problems;
  });
}

function findInActuals(
  { lines, actuals = {}, closedThrough = -1, months }: SavedPlan,
  say: Say,
): SavedProblem[] {
  const lineIds = new Set(lines.map(({ id }) => id));
  const problems = Object.entries(actuals).flatMap(([lineId, amounts]) => [
    ...(lineIds.has(lineId)
      ? []
      : [say(['actuals', lineId], 'belongs to no line', 'the id of a line')]),
    ...Object.keys(amounts)
      .filter((month) => Number(month) > months)
      .map((month) =>
        say(
          ['actuals', lineId, month],
          `is after the plan’s ${months} months`,
          `a month from 0 to ${months}`,
        ),
      ),
  ]);
  if (closedThrough <= months) return problems;
  const is = `is ${closedThrough}, but the plan has ${months} months`;
  return [...problems, say(['closedThrough'], is, `-1 to ${months}`)];
}

function findInTiming(
  timing: SavedLine['timing'] | undefined,
  months: number,
  path: JsonPath,
  say: Say,
): SavedProblem[] {
  if (!timing) return [];
  const { start, end = mostMonths } = timing;
  const sayOf = (field: string, is: string, write: string) => [
    say([...path, 'timing', field], is, write),
  ];
  const late = `but the plan has ${months} months`;
  if (start > months) return sayOf('start', `is ${start}, ${late}`, `0 to ${months}`);
  if (end >= start) return [];
  return sayOf('end', `is ${end}, before the start in month ${start}`, `${start} to ${mostMonths}`);
}

function findInRanges(
  inputs: SavedLine['inputs'] | undefined,
  path: JsonPath,
  say: Say,
): SavedProblem[] {
  return Object.entries(inputs ?? {}).flatMap(([name, estimate]) => {
    if (typeof estimate !== 'object') return [];
    const { low, likely, high } = estimate;
    const sayOf = (end: string, is: string, write: string) =>
      say([...path, 'inputs', name, end], is, write);
    return [
      ...(low !== undefined && low > likely
        ? [sayOf('low', `is ${low}, above likely`, `${likely} or less`)]
        : []),
      ...(high !== undefined && high < likely
        ? [sayOf('high', `is ${high}, below likely`, `${likely} or more`)]
        : []),
    ];
  });
}
