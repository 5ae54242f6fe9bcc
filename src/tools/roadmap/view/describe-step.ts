import type { RoadmapMessages } from '../messages/index.ts';
import type { RoadmapAction } from '../model/state.ts';
import type { RoadmapState } from '../model/types.ts';

/** What an action did, in a sentence; empty where it shows by itself. */
export function describeStep(
  action: RoadmapAction,
  state: RoadmapState,
  { announce, card }: RoadmapMessages,
): string {
  const titleOf = (id: string | undefined) =>
    state.initiatives.find((initiative) => initiative.id === id)?.title || card.untitled;
  switch (action.type) {
    case 'initiative-added':
      return announce.added(action.title || card.untitled);
    case 'initiatives-added':
      return announce.addedMany(action.initiatives.length);
    case 'initiatives-removed':
      return action.ids.length === 1
        ? announce.removed(titleOf(action.ids[0]))
        : announce.removedMany(action.ids.length);
    case 'initiative-placed':
      return action.week === undefined
        ? announce.unplaced(titleOf(action.id))
        : announce.placed(titleOf(action.id), String(action.week + 1));
    case 'initiative-pinned':
      return action.isPinned
        ? announce.pinned(titleOf(action.id))
        : announce.unpinned(titleOf(action.id));
    case 'placements-accepted':
      return announce.accepted(action.placements.length);
    case 'phase-removed':
      return announce.removed(state.phases.find(({ id }) => id === action.id)?.name ?? '');
    case 'team-removed':
      return announce.removed(state.teams.find(({ id }) => id === action.id)?.name ?? '');
    case 'plan-kept':
      return announce.kept(action.name);
    case 'round-taken':
      return announce.taken;
    case 'roadmap-opened':
      return announce.opened;
    case 'example-restored':
      return announce.restored;
    default:
      return '';
  }
}
