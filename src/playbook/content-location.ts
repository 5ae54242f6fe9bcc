import path from 'node:path';
import type { ContentLocation } from './read-playbook.ts';

/** Where the content is: `content/` in the project, or the folder that `CONTENT_DIR` names. */
export function contentLocation(root = process.cwd()): ContentLocation {
  return { root, contentFolder: path.resolve(root, process.env.CONTENT_DIR ?? 'content') };
}
