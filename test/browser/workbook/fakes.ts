import type { Environment } from '../../../src/browser/workbook/environment.ts';
import { createStore } from '../../../src/browser/workbook/store.ts';

/** A storage in memory, whose room and willingness a test decides. */
export class FakeStorage implements Storage {
  texts = new Map<string, string>();
  /** Characters that fit, keys and texts together. */
  room = Number.POSITIVE_INFINITY;
  isBlocked = false;
  onWrite: (key: string) => void = () => {};

  get length() {
    return this.texts.size;
  }
  key(at: number) {
    return [...this.texts.keys()][at] ?? null;
  }
  getItem(key: string) {
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string) {
    const others = [...this.texts].filter(([other]) => other !== key);
    const used = others.reduce((sum, [other, kept]) => sum + other.length + kept.length, 0);
    if (used + key.length + text.length > this.room) {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    }
    this.texts.set(key, text);
    this.onWrite(key);
  }
  removeItem(key: string) {
    if (this.texts.delete(key)) this.onWrite(key);
  }
  clear() {
    this.texts.clear();
  }
}

/** A browser of one or more tabs that share a storage, with a clock and ids that a test can foresee. */
export class FakeBrowser {
  local = new FakeStorage();
  tabs: FakeTab[] = [];
  moment = Date.UTC(2027, 0, 31, 9, 30);
  ids = 0;
  persisted = 0;

  openTab(session = new FakeStorage()): FakeTab {
    const tab = new FakeTab(this, session);
    this.tabs.push(tab);
    return tab;
  }
}

export class FakeTab {
  events = new EventTarget();
  fragment = '';
  environment: Environment;
  store: ReturnType<typeof createStore>;
  readonly browser: FakeBrowser;
  readonly session: FakeStorage;

  constructor(browser: FakeBrowser, session: FakeStorage) {
    this.browser = browser;
    this.session = session;
    const access = (storage: FakeStorage) => () => {
      if (storage.isBlocked) throw new DOMException('The site may keep nothing.', 'SecurityError');
      // Other tabs are told of what this one writes.
      storage.onWrite = (key) => {
        for (const other of browser.tabs) {
          if (other !== this && storage === browser.local) other.tellStorage(key);
        }
      };
      return storage;
    };
    this.environment = {
      localStorage: access(browser.local),
      sessionStorage: access(session),
      now: () => new Date(browser.moment),
      newId: () => `id${++browser.ids}`,
      events: this.events,
      readFragment: () => this.fragment,
      clearFragment: () => {
        this.fragment = '';
      },
      persist: () => {
        browser.persisted++;
      },
      language: () => 'en',
    };
    this.store = createStore(this.environment);
  }

  tellStorage(key: string | null): void {
    this.events.dispatchEvent(Object.assign(new Event('storage'), { key }));
  }

  /** Leaves the page and opens another one of the site in the same tab. */
  goToNextPage(): FakeTab {
    this.events.dispatchEvent(new Event('pagehide'));
    this.store.close();
    this.browser.tabs = this.browser.tabs.filter((tab) => tab !== this);
    return this.browser.openTab(this.session);
  }
}
