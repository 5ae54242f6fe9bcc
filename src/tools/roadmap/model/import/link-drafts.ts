import type { Initiative } from '../types.ts';
import type { ImportProblem } from './import-problems.ts';
import type { Draft } from './read-cell.ts';

interface Named {
  ids: string[];
}

/** Ties rows to what they depend on, by key or title, in the file first and then in the roadmap. */
export function linkDrafts(
  drafts: readonly { draft: Draft; row: number }[],
  there: readonly Initiative[],
  problems: ImportProblem[],
): Initiative[] {
  const keys = new Map<string, Named>();
  const titles = new Map<string, Named>();
  const old = new Map<string, Named>();
  for (const { draft } of drafts) {
    add(keys, draft.key, draft.initiative.id);
    add(titles, draft.initiative.title, draft.initiative.id);
  }
  for (const { id, title } of there) add(old, title, id);
  const byId = new Map(drafts.map(({ draft }) => [draft.initiative.id, draft.initiative]));
  const find = (text: string) => {
    const name = text.toLowerCase();
    return keys.get(name) ?? titles.get(name) ?? old.get(name);
  };
  for (const { draft, row } of drafts) {
    const own = draft.initiative;
    for (const [side, links] of [
      ['dependsOn', draft.dependsOn],
      ['blocks', draft.blocks],
    ] as const) {
      for (const { text, heading } of links) {
        for (const name of find(text) ? [text] : text.split(',').map((part) => part.trim())) {
          const found = find(name);
          const id = found?.ids[0];
          const later = side === 'dependsOn' ? own : byId.get(id ?? '');
          const earlier = side === 'dependsOn' ? id : own.id;
          if (id === undefined || later === undefined || id === own.id) {
            problems.push({ row, heading, code: 'NEEDS_UNKNOWN', text: name });
            continue;
          }
          if ((found?.ids.length ?? 0) > 1) {
            problems.push({ row, heading, code: 'NEEDS_TWICE', text: name });
          }
          if (earlier && !later.dependsOn.includes(earlier)) later.dependsOn.push(earlier);
        }
      }
    }
  }
  return drafts.map(({ draft }) => draft.initiative);
}

function add(names: Map<string, Named>, name: string, id: string): void {
  const key = name.trim().toLowerCase();
  if (key === '') return;
  const known = names.get(key);
  if (known) known.ids.push(id);
  else names.set(key, { ids: [id] });
}
