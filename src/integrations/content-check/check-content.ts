import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { tags } from '../../mdx/tags.ts';
import { checkPlaybook } from '../../playbook/check-playbook.ts';
import type { ReadSaved } from '../../playbook/checks/tools.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import type { ContentProblem } from '../../playbook/problems/problem.ts';
import { type ContentLocation, readPlaybook } from '../../playbook/read-playbook.ts';

const toolsFolder = path.resolve(import.meta.dirname, '../../tools');

/** Reads the playbook and returns everything wrong with it on `today` (`YYYY-MM-DD`), sorted by file and line. */
export async function checkContent(
  location: ContentLocation,
  today?: string,
): Promise<ContentProblem[]> {
  return checkReading(await readPlaybook(location), location, today);
}

/** The same for a playbook that was read before. */
export async function checkReading(
  playbook: Playbook,
  location: ContentLocation,
  today = new Date().toISOString().slice(0, 10),
): Promise<ContentProblem[]> {
  const publicFolder = path.join(location.root, 'public');
  return checkPlaybook(playbook, {
    tags,
    tools: await findToolReaders(),
    isPublicFile: (file) => isFile(path.join(publicFolder, file)),
    today,
  });
}

/** Every folder below `src/tools` is a tool, and its `model/saved-form.ts` says what it can open. */
async function findToolReaders(): Promise<Map<string, ReadSaved>> {
  const readers = new Map<string, ReadSaved>();
  for (const tool of readdirSync(toolsFolder).toSorted()) {
    const file = path.join(toolsFolder, tool, 'model/saved-form.ts');
    if (!existsSync(file)) continue;
    const savedForm: { readSaved: ReadSaved } = await import(pathToFileURL(file).href);
    readers.set(tool, savedForm.readSaved);
  }
  return readers;
}

const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
