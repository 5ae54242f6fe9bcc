import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ContentLocation } from '../../src/playbook/read-playbook.ts';

const project = path.resolve(import.meta.dirname, '../..');
const temporary = path.join(project, 'test/.tmp');

export interface LayOutOptions {
  /** Paths that the behavior is without, like `content/base/site.yaml`. */
  without?: readonly string[];
}

/**
 * Lays the files of `test/sites/<behavior>` over those of `test/sites/valid`, in a new folder inside
 * the project, and returns where. The words of the interface are those of the real playbook, so that
 * a new word on the site needs no change here.
 */
export function layOutSite(
  behavior: string,
  { without = [] }: LayOutOptions = {},
): ContentLocation {
  const files = path.join(import.meta.dirname, behavior);
  if (!existsSync(files)) throw new Error(`There is no folder test/sites/${behavior}.`);
  mkdirSync(temporary, { recursive: true });
  const root = mkdtempSync(path.join(temporary, `${behavior}-`));
  const words = 'content/base/en/interface.yaml';
  cpSync(path.join(project, words), path.join(root, words));
  cpSync(path.join(import.meta.dirname, 'valid'), root, { recursive: true });
  cpSync(files, root, { recursive: true });
  for (const unwanted of without) rmSync(path.join(root, unwanted), { recursive: true });
  return { root, contentFolder: path.join(root, 'content') };
}

export const removeSite = ({ root }: ContentLocation) => rmSync(root, { recursive: true });
