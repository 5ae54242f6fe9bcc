import type { Home } from '../../../lib/departments.ts';
import type { SwapMessages } from '../messages/index.ts';
import type { SwapAction } from '../model/state.ts';
import type { SwapState } from '../model/types.ts';

/** What an action did, in a sentence; empty where it shows by itself. */
export function describeStep(
  action: SwapAction,
  state: SwapState,
  { announce, relations }: SwapMessages,
  homes: Record<Home, string>,
): string {
  const wordOf = (wanted: string) => state.words.find(({ id }) => id === wanted)?.word ?? '';
  switch (action.type) {
    case 'words-added':
      return action.words.length === 1
        ? announce.added(action.words[0]?.word ?? '')
        : announce.addedMany(action.words.length);
    case 'word-removed':
      return announce.removed(wordOf(action.id));
    case 'answers-handed-in':
      return announce.handedIn(homes[action.side]);
    case 'word-declined':
      return announce.declined(wordOf(action.id));
    case 'answer-taken-back':
      return announce.takenBack(wordOf(action.id));
    case 'words-revealed':
      return announce.revealed(action.ids.length);
    case 'entry-decided': {
      const { relation } = action.choice;
      return relation
        ? announce.decided(wordOf(action.id), relations[relation](homes.it, homes.marketing))
        : '';
    }
    case 'entry-filled':
      return announce.filled;
    case 'entry-agreed':
      return announce.agreed(wordOf(action.id));
    case 'entry-reopened':
      return announce.reopened(wordOf(action.id));
    case 'swap-opened':
      return announce.opened;
    case 'example-restored':
      return announce.restored;
    case 'answer-typed':
    case 'entry-typed':
      return '';
    default:
      action satisfies never;
      return '';
  }
}
