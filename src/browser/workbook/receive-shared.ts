import { moreMessagesIn } from './messages/more.ts';
import { readShareCode, sharePrefix } from './share-link.ts';
import type { WorkbookStore } from './store.ts';

/**
 * Looks at the workbook of a shared link, and takes the link out of the address, where it would come
 * again with every reload. A link that cannot be read is refused in words, and nothing changes.
 */
export async function receiveShared(store: WorkbookStore, fragment: string): Promise<void> {
  const { environment } = store;
  const words = moreMessagesIn(environment.language());
  const reading = await readShareCode(fragment.slice(sharePrefix.length));
  environment.clearFragment();
  if (reading.kind === 'refused') {
    store.say(words.link.refused(words.problem(reading.problem)));
    return;
  }
  const { name, slices } = reading.contents;
  store.look({ name: name || words.unnamed, slices });
}
