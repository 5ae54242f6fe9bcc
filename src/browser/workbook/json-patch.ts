import { type Change, idsOf, isSame, type Patch, type PathPart } from './json-diff.ts';

export interface Patched {
  value: unknown;
  /** Changes that did not fit, and were left out. */
  missed: number;
}

type Fit = { value: unknown; isWhole: boolean } | undefined;

/**
 * Makes the changes of a patch, one after the other. A change fits where its `before` is what is
 * there; one that does not is left out, and the value stays as it was in that place. What went in or
 * out of a list with ids also fits a list in which other items came, went or moved meanwhile.
 */
export function applyPatch(value: unknown, patch: Patch): Patched {
  let missed = 0;
  let current = value;
  for (const change of patch) {
    const fit = changeAt(current, change.path, change);
    if (!fit?.isWhole) missed++;
    if (fit) current = fit.value;
  }
  return { value: current, missed };
}

function changeAt(value: unknown, [part, ...rest]: PathPart[], change: Change): Fit {
  if (part === undefined) return makeChange(value, change);
  if (typeof part === 'string') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const record = value as Record<string, unknown>;
    const fit = changeAt(Object.hasOwn(record, part) ? record[part] : undefined, rest, change);
    return fit && { ...fit, value: withMember(record, part, fit.value) };
  }
  if (!Array.isArray(value)) return undefined;
  const at = typeof part === 'number' ? part : (idsOf(value)?.indexOf(part.id) ?? -1);
  if (at < 0 || at >= value.length) return undefined;
  const fit = changeAt(value[at], rest, change);
  // An item is taken out by a change of its list, never by a change of itself.
  if (!fit || fit.value === undefined) return undefined;
  return { ...fit, value: value.with(at, fit.value) };
}

/** A computed name makes a member of its own even of `__proto__`. */
function withMember(record: Record<string, unknown>, name: string, value: unknown) {
  if (value !== undefined) return { ...record, [name]: value };
  const { [name]: _, ...others } = record;
  return others;
}

function makeChange(value: unknown, change: Change): Fit {
  if ('items' in change) return Array.isArray(value) ? changeKeyed(value, change) : undefined;
  if (!('at' in change)) {
    return isSame(value, change.before) ? { value: change.after, isWhole: true } : undefined;
  }
  const { at, before, after } = change;
  if (!Array.isArray(value) || !isSame(value.slice(at, at + before.length), before))
    return undefined;
  if (at > value.length) return undefined;
  return { value: value.toSpliced(at, before.length, ...after), isWhole: true };
}

function changeKeyed(list: unknown[], change: Extract<Change, { items: unknown }>): Fit {
  const { before, after, items } = change;
  const ids = idsOf(list);
  if (!ids) return undefined;
  const held = new Map(ids.map((id, at) => [id, list[at]]));
  const isIn = (all: string[]) => (id: string) => all.includes(id);
  const leaving = before.filter((id) => !isIn(after)(id));
  const coming = after.filter((id) => !isIn(before)(id));
  const canLeave = (id: string) => held.has(id) && isSame(held.get(id), items[id]);
  const canCome = (id: string) => !held.has(id) && Object.hasOwn(items, id);
  const fitting = leaving.every(canLeave) && coming.every(canCome);
  if (fitting && isSame(ids, before)) {
    return { value: after.map((id) => held.get(id) ?? items[id]), isWhole: true };
  }

  const rest = ids.filter((id) => !(leaving.includes(id) && canLeave(id)));
  for (const id of coming.filter(canCome)) {
    const earlier = after.slice(0, after.indexOf(id)).findLast(isIn(rest));
    rest.splice(earlier === undefined ? 0 : rest.indexOf(earlier) + 1, 0, id);
  }
  const hasMoves = !isSame(before.filter(isIn(after)), after.filter(isIn(before)));
  return { value: rest.map((id) => held.get(id) ?? items[id]), isWhole: fitting && !hasMoves };
}
