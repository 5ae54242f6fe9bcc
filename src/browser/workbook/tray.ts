import { isRecord } from '../../lib/is-record.ts';
import type { WorkbookStore } from './store.ts';
import { isKind, keys, parseJson } from './workbook.ts';

/** Something that a tool puts in the tray for another tool, or for itself in another workbook. */
export interface Offer {
  id: string;
  /** What it is, so that a tool knows what it can take: `roi-lines`. */
  kind: string;
  /** Where it comes from, in words: `Replace the CMS`. */
  from: string;
  /** What it is, in words: `3 cost lines`. */
  label: string;
  /** JSON. */
  content: unknown;
}

export const mostOffers = 30;
/** Characters of all offers together. */
export const mostTrayCharacters = 400_000;

type TrayStore = Pick<WorkbookStore, 'local' | 'environment' | 'tell'>;

/**
 * Puts an offer in the device's tray. One of the same kind, place and words as an earlier one takes
 * its place. The oldest go when there are too many; what is too large by itself is refused.
 */
export function offer(
  { local, environment, tell }: TrayStore,
  made: Omit<Offer, 'id'>,
): 'offered' | 'too-large' {
  const added: Offer = { id: environment.newId(), ...made };
  const same = (other: Offer) =>
    other.kind === made.kind && other.from === made.from && other.label === made.label;
  let offers = [...readTray(local).filter((other) => !same(other)), added].slice(-mostOffers);
  while (JSON.stringify(offers).length > mostTrayCharacters) offers = offers.slice(1);
  if (offers.length === 0) return 'too-large';
  const text = local.read(keys.tray);
  if (text !== undefined && !isTray(parseJson(text))) {
    local.write(`${keys.aside}${environment.newId()}`, text);
  }
  local.write(keys.tray, JSON.stringify(offers));
  tell();
  return 'offered';
}

/** The offers of these kinds, newest first; of all kinds when none are named. */
export const offersFor = (
  { local }: Pick<TrayStore, 'local'>,
  kinds?: readonly string[],
): Offer[] =>
  readTray(local)
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .reverse();

/** Takes an offer out of the tray and returns it, unless another tab was quicker. */
export function take({ local, tell }: TrayStore, id: string): Offer | undefined {
  const offers = readTray(local);
  const taken = offers.find((other) => other.id === id);
  if (!taken) return undefined;
  const left = offers.filter((other) => other !== taken);
  if (left.length > 0) local.write(keys.tray, JSON.stringify(left));
  else local.remove(keys.tray);
  tell();
  return taken;
}

/** Throws an offer away, and returns it so that it can be offered again. */
export const dismiss = take;

function readTray(local: TrayStore['local']): Offer[] {
  const value = parseJson(local.read(keys.tray) ?? '[]');
  return isTray(value) ? value : [];
}

const isTray = (value: unknown): value is Offer[] =>
  Array.isArray(value) &&
  value.every(
    (entry) =>
      isRecord(entry) &&
      isKind(entry.kind) &&
      [entry.id, entry.from, entry.label].every((text) => typeof text === 'string'),
  );
