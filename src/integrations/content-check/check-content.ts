import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { tags } from '../../mdx/tags.ts';
import { checkPlaybook } from '../../playbook/check-playbook.ts';
import type { CheckedTool } from '../../playbook/checks/tools.ts';
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
    tools: await findTools(),
    isPublicFile: (file) => isFile(path.join(publicFolder, file)),
    today,
  });
}

/**
 * Every folder below `src/tools` is a tool: its `model/saved-form.ts` says what it can open, and its
 * `model/figures.ts`, if it has one, what a text may quote.
 */
async function findTools(): Promise<Map<string, CheckedTool>> {
  const tools = new Map<string, CheckedTool>();
  for (const tool of readdirSync(toolsFolder).toSorted()) {
    const modelOf = (name: string) => path.join(toolsFolder, tool, 'model', name);
    const savedForm = modelOf('saved-form.ts');
    if (!existsSync(savedForm)) continue;
    const { readSaved } = await importFile<Pick<CheckedTool, 'readSaved'>>(savedForm);
    const figures = modelOf('figures.ts');
    tools.set(tool, { readSaved, ...(existsSync(figures) ? await importFile(figures) : {}) });
  }
  return tools;
}

const importFile = <Exports>(file: string): Promise<Exports> => import(pathToFileURL(file).href);

const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
