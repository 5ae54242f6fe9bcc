import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A fenced block of a document that names the file it stands for. */
export interface FileBlock {
  /** Relative to the project, with forward slashes. */
  path: string;
  text: string;
  /** A whole file, or lines for a file that is there already. */
  place: { kind: 'whole' } | { kind: 'insert-after'; line: string };
}

const fence = /^```\w+ title="([^"]+)"(?: insert-after="([^"]+)")?\n([\s\S]*?)^```$/gm;

/** The blocks of a document that name a file, in the order in which they stand. */
export function readFileBlocks(markdown: string): FileBlock[] {
  return [...markdown.matchAll(fence)].map(([, file = '', line, text = '']) => ({
    path: file,
    text,
    place: line === undefined ? { kind: 'whole' } : { kind: 'insert-after', line },
  }));
}

/** Writes the blocks below `root`. Throws when a line that a block names is not there exactly once. */
export function applyFileBlocks(blocks: FileBlock[], root: string): void {
  for (const block of blocks) {
    const file = path.join(root, block.path);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, block.place.kind === 'whole' ? block.text : changeFile(file, block));
  }
}

function changeFile(file: string, { path: name, text, place }: FileBlock): string {
  const lines = readFileSync(file, 'utf8').split('\n');
  if (place.kind === 'whole') return text;
  const found = lines.flatMap((line, index) => (line.trim() === place.line ? [index] : []));
  const [at] = found;
  if (at === undefined || found.length > 1) {
    throw new Error(`${name} has the line “${place.line}” ${found.length} times, not once.`);
  }
  lines.splice(at + 1, 0, ...text.replace(/\n$/, '').split('\n'));
  return lines.join('\n');
}
