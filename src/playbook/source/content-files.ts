import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { findNearestName } from '../../lib/nearest-name.ts';
import { type CollectionName, collectionNames, fileEndings } from '../collections.ts';
import { type ContentProblem, problem } from '../problems/problem.ts';
import { type Layer, readSourceFile, type SourceAddress, type SourceFile } from './source-file.ts';

export const layers = ['base', 'org'] as const satisfies Layer[];

/** Files of a layer that belong beside its languages. */
const ownFiles = ['site.yaml', 'README.md', 'LICENSE'];

/** A YAML file outside the collections: `site.yaml` or a language's `interface.yaml`. */
export interface SettingsFile {
  file: string;
  layer: Layer;
  /** `undefined` for `site.yaml`. */
  language: string | undefined;
  text: string;
}

export interface ContentFiles {
  pages: SourceFile[];
  settings: SettingsFile[];
  /** Language folders, with one place each to point at. */
  languages: Map<string, string>;
  problems: ContentProblem[];
}

/** Reads every file of both layers below `contentFolder`. A missing folder is an empty one. */
export async function readContentFiles(contentFolder: string, root: string): Promise<ContentFiles> {
  const result: ContentFiles = { pages: [], settings: [], languages: new Map(), problems: [] };
  result.problems.push(...(await findUnknownLayers(contentFolder, root)));
  for (const layer of layers) {
    const folder = path.join(contentFolder, layer);
    const found = await listFiles(folder);
    await Promise.all(
      found.map(async (below) => {
        const absolute = path.join(folder, below);
        const file = path.relative(root, absolute).split(path.sep).join('/');
        await readOne({ layer, below, file, read: () => readFile(absolute, 'utf8') }, result);
      }),
    );
  }
  result.pages.sort((a, b) => (a.file < b.file ? -1 : 1));
  return result;
}

async function findUnknownLayers(contentFolder: string, root: string): Promise<ContentProblem[]> {
  return (await listFolders(contentFolder))
    .filter((folder) => !(layers as readonly string[]).includes(folder))
    .map((folder) => {
      const file = path.relative(root, path.join(contentFolder, folder)).split(path.sep).join('/');
      const nearest = findNearestName(folder, layers);
      return problem(
        'FOLDER_UNKNOWN',
        { file, line: 1, column: 1 },
        { folder, nearest, known: [...layers] },
      );
    });
}

interface FoundFile {
  layer: Layer;
  /** Path below the layer's folder, with forward slashes. */
  below: string;
  file: string;
  read(): Promise<string>;
}

async function readOne(
  { layer, below, file, read }: FoundFile,
  result: ContentFiles,
): Promise<void> {
  const start = { file, line: 1, column: 1 };
  const [language = '', folder, ...rest] = below.split('/');
  if (folder === undefined) {
    if (language === 'site.yaml')
      result.settings.push({ file, layer, language: undefined, text: await read() });
    else if (!ownFiles.includes(language)) {
      result.problems.push(
        problem('FILE_ENDING', start, { name: language, endings: ownFiles.join(', ') }),
      );
    }
    return;
  }
  if (!result.languages.has(language)) result.languages.set(language, file);
  if (rest.length === 0) {
    if (folder === 'interface.yaml')
      result.settings.push({ file, layer, language, text: await read() });
    else
      result.problems.push(
        problem('FILE_ENDING', start, { name: folder, endings: 'interface.yaml' }),
      );
    return;
  }
  if (!isCollection(folder)) {
    const nearest = findNearestName(folder, collectionNames);
    result.problems.push(
      problem('FOLDER_UNKNOWN', start, { folder, nearest, known: [...collectionNames] }),
    );
    return;
  }
  const address = addressOf({ layer, language, collection: folder, name: rest.join('/'), file });
  if ('code' in address) result.problems.push(address);
  else result.pages.push(readSourceFile(await read(), address));
}

function addressOf(found: {
  layer: Layer;
  language: string;
  collection: CollectionName;
  name: string;
  file: string;
}): SourceAddress | ContentProblem {
  const { layer, language, collection, name, file } = found;
  const endings = allowedEndings(collection);
  const ending = path.posix.extname(name);
  const start = { file, line: 1, column: 1 };
  if (!endings.includes(ending)) {
    return problem('FILE_ENDING', start, {
      name,
      endings: `files that end in ${endings.join(' or ')}`,
    });
  }
  const slug = name.slice(0, -ending.length);
  const suggestion = slug.split('/').map(suggestName).join('/');
  if (slug !== suggestion) {
    return problem('FILE_NAME', start, { name, suggestion: `${suggestion}${ending}` });
  }
  return { file, layer, language, collection, slug };
}

/** The name in small letters, digits and hyphens: `Café & Büro` gives `cafe-buro`. */
const suggestName = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'my-page';

/** What some endings may be instead: a page without tags is plain `.md`, a drawing's fields are `.yaml`. */
const otherEndings: Record<string, string> = { '.mdx': '.md', '.svg': '.yaml' };

const allowedEndings = (collection: CollectionName) => {
  const ending = fileEndings[collection];
  return [ending, otherEndings[ending] ?? []].flat();
};

const isCollection = (name: string): name is CollectionName =>
  (collectionNames as readonly string[]).includes(name);

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('~'))
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      )
      .sort();
  } catch (error) {
    return emptyWhenMissing(error);
  }
}

async function listFolders(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
  } catch (error) {
    return emptyWhenMissing(error);
  }
}

function emptyWhenMissing(error: unknown): [] {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
  throw error;
}
