/**
 * Whether what is written lasts: `saved`; `full`, when the browser has no room for it; `blocked`, when
 * it lets the site keep nothing.
 */
export type Health = 'saved' | 'full' | 'blocked';

/** Texts by key, in a browser's storage or, where that fails, in memory. Never throws. */
export interface TextStore {
  read(key: string): string | undefined;
  /** Read at once by this tab even when it could not be saved. */
  write(key: string, text: string): void;
  remove(key: string): void;
  keys(): string[];
  health(): Health;
  /** Another tab has written the key: what this one could not save gives way to it. */
  yield(key: string): void;
  /** The page was asleep, and its tab may have saved more meanwhile: looks again for what is unsaved. */
  wake(): void;
}

/**
 * Opens a storage. `open` is called for each access, because a browser may refuse the storage at any
 * time. What cannot be saved is held in memory, and in `spare` under a prefix where it is given, so
 * that it outlives the page; every later write and removal tries again to save it.
 */
export function openTexts(
  open: () => Storage,
  spare?: { texts: TextStore; prefix: string },
): TextStore {
  const unsaved = new Map<string, string>();
  let failure: Exclude<Health, 'saved'> = 'blocked';

  const save = (key: string, text: string): boolean => {
    try {
      open().setItem(key, text);
      return true;
    } catch (error) {
      failure = isQuota(error) ? 'full' : 'blocked';
      return false;
    }
  };
  const settle = (key: string) => {
    if (unsaved.delete(key)) spare?.texts.remove(spare.prefix + key);
  };
  const retry = () => {
    for (const [key, text] of unsaved) if (save(key, text)) settle(key);
  };
  const wake = () => {
    if (!spare) return;
    unsaved.clear();
    for (const key of spare.texts.keys().filter((kept) => kept.startsWith(spare.prefix))) {
      unsaved.set(key.slice(spare.prefix.length), spare.texts.read(key) ?? '');
    }
    retry();
  };
  wake();

  return {
    read: (key) => unsaved.get(key) ?? attempt(() => open().getItem(key)) ?? undefined,
    write: (key, text) => {
      if (save(key, text)) {
        settle(key);
        if (unsaved.size > 0) retry();
        return;
      }
      unsaved.set(key, text);
      spare?.texts.write(spare.prefix + key, text);
    },
    remove: (key) => {
      settle(key);
      attempt(() => open().removeItem(key));
      if (unsaved.size > 0) retry();
    },
    keys: () => {
      const saved = attempt(() => {
        const storage = open();
        return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
      });
      return [...new Set([...(saved ?? []), ...unsaved.keys()])];
    },
    health: () => {
      if (unsaved.size > 0) return failure;
      return attempt(() => open().length) === undefined ? 'blocked' : 'saved';
    },
    yield: settle,
    wake,
  };
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Firefox calls it by a name of its own. */
const isQuota = (error: unknown) => /quota/i.test((error as Error | undefined)?.name ?? '');
