import type { Step } from '../../lib/undo.ts';
import type { Environment } from './environment.ts';
import { type Direction, fitStep } from './fit-step.ts';
import { putStep, record, takeStep } from './history.ts';
import { diff } from './json-diff.ts';
import { openTexts } from './storage.ts';
import { keepTabHistory } from './tab-history.ts';
import { readVisit, type Visit, writeVisit } from './visit.ts';
import { type Head, keys, parseJson, readHead, type SavedSlice, tidyName } from './workbook.ts';

/** What the tab shows: nothing yet, a workbook of this device, or a shared copy that it looks at. */
export type Current =
  | { kind: 'none' }
  | { kind: 'own'; id: string; head: Head }
  /** Written by a newer build, so that this one only keeps it. */
  | { kind: 'newer'; id: string }
  | { kind: 'visit'; visit: Visit };

/** What became of an undo or a redo. */
export interface UndoOutcome {
  direction: Direction;
  /** Kind of the slice that the step was made in. */
  of: string;
  /** What the step is called. */
  label: string;
  /** Less than the whole when something else has changed the same place meanwhile. */
  extent: 'whole' | 'part' | 'nothing';
}

export interface SliceChange {
  saved: SavedSlice;
  /** `saved` as JSON. */
  text: string;
  /** What the slice was, or would have been had it been saved. */
  before: SavedSlice;
  step: Step;
  label: string;
  /** Name of the workbook that is made when none is open. */
  newWorkbookName: string;
}

/** Slices are texts by their kind; dates are now where they are not given. */
export interface NewWorkbook {
  name: string;
  slices?: ReadonlyMap<string, string> | undefined;
  created?: string | undefined;
  changed?: string | undefined;
}

export type WorkbookStore = ReturnType<typeof createStore>;

/**
 * The workbooks of a device as one tab sees them. Every read is from the storage, so that tabs
 * agree; only the undo history and the shared copy that is looked at belong to the tab.
 */
export function createStore(environment: Environment) {
  const { events, now, newId } = environment;
  const session = openTexts(environment.sessionStorage);
  const local = openTexts(environment.localStorage, { texts: session, prefix: keys.unsaved });
  const histories = keepTabHistory(session);
  const listeners = new Set<() => void>();
  const tools = new Map<string, Set<(saved: SavedSlice) => boolean>>();
  let said = '';
  let visit = readVisit(session.read(keys.visit));

  const tell = () => {
    for (const listener of [...listeners]) listener();
  };

  function current(): Current {
    if (visit) return { kind: 'visit', visit };
    const id = local.read(keys.open);
    const text = id && local.read(keys.head(id));
    const reading = text ? readHead(text) : undefined;
    if (!id || !reading || reading.kind === 'damaged') return { kind: 'none' };
    return reading.kind === 'newer'
      ? { kind: 'newer', id }
      : { kind: 'own', id, head: reading.head };
  }

  function changeHead(id: string, change: (head: Head) => Partial<Head>): void {
    const reading = readHead(local.read(keys.head(id)) ?? '');
    if (reading.kind !== 'read') return;
    local.write(keys.head(id), JSON.stringify({ ...reading.head, ...change(reading.head) }));
    tell();
  }

  function open(id: string | undefined): void {
    if (id === undefined) local.remove(keys.open);
    else local.write(keys.open, id);
    look(undefined);
  }

  function look(next: Visit | undefined): void {
    visit = next;
    if (next) session.write(keys.visit, writeVisit(next));
    else session.remove(keys.visit);
    tell();
  }

  function put({ name, slices, created, changed }: NewWorkbook): string {
    const id = newId();
    const moment = now().toISOString();
    const head: Head = {
      version: 1,
      name: tidyName(name),
      created: created ?? moment,
      changed: changed ?? moment,
      steps: 0,
      isReminded: false,
    };
    for (const [kind, text] of slices ?? []) local.write(keys.slice(id, kind), text);
    local.write(keys.head(id), JSON.stringify(head));
    return id;
  }

  function add(made: NewWorkbook): string {
    const id = put(made);
    tell();
    return id;
  }

  /** Tells once: between the making and the opening, a tool would find no slice and forget its state. */
  function create(made: NewWorkbook): string {
    const id = put(made);
    open(id);
    return id;
  }

  function change({ saved, text, before, step, label, newWorkbookName }: SliceChange): void {
    const shown = current();
    if (shown.kind === 'visit' || shown.kind === 'newer') return;
    const { kind } = saved;
    const id =
      shown.kind === 'own'
        ? shown.id
        : create({ name: newWorkbookName, slices: new Map([[kind, text]]) });
    const tab = histories.of(id);
    const earlier = tab.history.past.length;
    tab.history = record(tab.history, { kind, label, patch: diff(before, saved), step });
    const isNew = step.kind !== 'none' && tab.history.past.length !== earlier;
    tab.leave(kind, text);
    local.write(keys.slice(id, kind), text);
    if (local.read(keys.persistAsked) === undefined) {
      local.write(keys.persistAsked, 'yes');
      environment.persist();
    }
    changeHead(id, ({ steps }) => ({
      changed: now().toISOString(),
      steps: steps + (isNew ? 1 : 0),
    }));
  }

  function undo(direction: Direction): UndoOutcome | undefined {
    const shown = current();
    const tab = shown.kind === 'own' ? histories.of(shown.id) : undefined;
    const taken = tab && takeStep(tab.history, direction);
    if (!tab || !taken) return undefined;
    const { kind, label } = taken.step;
    const key = keys.slice(tab.id, kind);
    const text = local.read(key) ?? '';
    const known = [...(tools.get(kind) ?? [])];
    const fitted = fitStep(taken.step, direction, parseJson(text), {
      isAsLeft: tab.isAsLeft(kind, text),
      accepts: (slice) => known.length > 0 && known.every((accepts) => accepts(slice)),
    });
    tab.history = fitted
      ? putStep(taken.rest, direction, { kind, label, patch: fitted.made })
      : taken.rest;
    if (fitted) {
      const next = JSON.stringify(fitted.slice);
      tab.leave(kind, next);
      local.write(key, next);
    }
    changeHead(tab.id, () => (fitted ? { changed: now().toISOString() } : {}));
    return { direction, of: kind, label, extent: fitted?.extent ?? 'nothing' };
  }

  const canTake = (direction: Direction): boolean => {
    const shown = current();
    return shown.kind === 'own' && !!takeStep(histories.of(shown.id).history, direction);
  };

  const heard: Record<string, (event: Event) => void> = {
    storage: (event) => {
      const { key } = event as StorageEvent;
      if (key?.startsWith(keys.prefix) === false) return;
      if (key) local.yield(key);
      tell();
    },
    pageshow: (event) => {
      // The way back has woken this page: it has heard nothing of other tabs, nor of its own.
      if ((event as PageTransitionEvent).persisted) {
        local.wake();
        histories.wake();
        visit = readVisit(session.read(keys.visit));
      }
      tell();
    },
    pagehide: histories.keep,
  };
  for (const [name, listen] of Object.entries(heard)) events.addEventListener(name, listen);

  return {
    environment,
    local,
    session,
    current,
    /** The saved text of a slice of what the tab shows. */
    readSlice: (kind: string): string | undefined => {
      const shown = current();
      if (shown.kind === 'visit') return shown.visit.slices.get(kind);
      return shown.kind === 'own' ? local.read(keys.slice(shown.id, kind)) : undefined;
    },
    /** Makes a workbook and returns its id. */
    add,
    /** Makes a workbook, opens it and returns its id. */
    create,
    /** Opens another workbook, or none, and looks at no shared copy any more. */
    open,
    /** Changes some of what a workbook says about itself, unless a newer build wrote it. */
    changeHead,
    /** Saves a slice of the open workbook as a step; makes a workbook when none is open. */
    change,
    /** Takes the last step back, or does it again, in whichever tool it was made. */
    undo,
    canTake,
    /** The next step is joined to none before it. */
    endGroup(): void {
      const shown = current();
      if (shown.kind !== 'own') return;
      const tab = histories.of(shown.id);
      tab.history = { ...tab.history, group: undefined };
    },
    /** Looks at a shared copy, or no longer. */
    look,
    /** Calls back after every change, of this tab or another; returns how to stop that. */
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell,
    /** What happened last in this tab, in words: shown and read out by the bar and by the page. */
    said: () => said,
    say(words: string): void {
      said = words;
      tell();
    },
    /** A tool that is on the page and knows whether a slice of its kind is sound; returns how to leave. */
    join(kind: string, accepts: (saved: SavedSlice) => boolean): () => void {
      const known = tools.get(kind) ?? new Set();
      tools.set(kind, known.add(accepts));
      return () => void known.delete(accepts);
    },
    /** Keeps what belongs to the tab, and listens no more. */
    close(): void {
      histories.keep();
      for (const [name, listen] of Object.entries(heard)) events.removeEventListener(name, listen);
    },
  };
}
