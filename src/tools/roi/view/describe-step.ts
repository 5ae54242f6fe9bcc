import type { RoiMessages } from '../messages/index.ts';
import type { RoiAction } from '../model/state.ts';
import type { RoiState } from '../model/types.ts';

/** What an action did, in a sentence; empty where it shows by itself. */
export function describeStep(action: RoiAction, state: RoiState, words: RoiMessages): string {
  const { announce } = words;
  const nameOf = (id: string) => {
    const line = state.lines.find((candidate) => candidate.id === id);
    return line ? line.name || words.unnamed[line.kind] : '';
  };
  switch (action.type) {
    case 'line-added':
      return announce.added[action.kind];
    case 'lines-added':
      return announce.addedMany(action.lines.length);
    case 'line-removed':
      return announce.removed(nameOf(action.id));
    case 'line-moved':
      return announce.moved(nameOf(action.id));
    case 'line-duplicated':
      return announce.duplicated(nameOf(action.id));
    case 'ranges-suggested':
      return announce.ranges(action.ranges.length);
    case 'scenario-added':
      return announce.scenarioAdded(action.name);
    case 'scenario-removed': {
      const scenario = state.scenarios.find(({ id }) => id === action.id);
      return announce.removed(scenario?.name || words.scenarios.label);
    }
    case 'actuals-entered':
      return announce.actuals(action.entries.length);
    case 'months-closed':
      return action.through < state.closedThrough
        ? announce.reopened
        : announce.closed(String(action.through));
    case 'plan-opened':
      return announce.opened;
    case 'example-restored':
      return announce.restored;
    default:
      return '';
  }
}
