import { findNearestName } from '../../../lib/nearest-name.ts';
import type { ImportReason } from './import-problems.ts';
import { plainWords } from './read-import-amount.ts';
import type { Line } from './types.ts';

export type FoundLine = { kind: 'line'; line: Line } | { kind: 'problem'; reason: ImportReason };

export type FindLine = (text: string) => FoundLine;

/**
 * Finds the line that a text means: by its id, by its name, or as somebody has said in `sameAs`
 * (ids by text). A name that only comes near is a problem that tells which line it may be.
 */
export function findLineIn(
  lines: readonly Line[],
  sameAs: Readonly<Record<string, string>>,
): FindLine {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const byName = new Map<string, Line[]>();
  for (const line of lines) {
    const name = plainWords(line.name);
    if (name) byName.set(name, [...(byName.get(name) ?? []), line]);
  }
  const said = new Map(Object.entries(sameAs).map(([text, id]) => [plainWords(text), id]));
  const find = (text: string): FoundLine => {
    const plain = plainWords(text);
    const named = byName.get(plain) ?? [];
    const line = byId.get(said.get(plain) ?? '') ?? byId.get(text.trim());
    if (line) return { kind: 'line', line };
    if (named.length > 1) return refuse({ code: 'LINE_NAME_TWICE', text });
    if (named[0]) return { kind: 'line', line: named[0] };
    const near = byName.get(findNearestName(plain, byName.keys()) ?? '')?.[0];
    if (!near) return refuse({ code: 'LINE_UNKNOWN', text });
    return refuse({ code: 'LINE_NEAR', text, name: near.name, lineId: near.id });
  };
  const found = new Map<string, FoundLine>();
  return (text) => {
    const answer = found.get(text) ?? find(text);
    found.set(text, answer);
    return answer;
  };
}

const refuse = (reason: ImportReason): FoundLine => ({ kind: 'problem', reason });
