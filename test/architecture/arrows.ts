import path from 'node:path';

/** The arrows between the rooms of `src`: who may import whom. A room is a folder, or a layer of a tool. */

/** Rooms that a room may import besides itself. A tool's layers mean those of the same tool. */
const mayImport: Record<string, readonly string[]> = {
  lib: [],
  'tools/model': ['lib'],
  'tools/messages': ['lib', 'tools/model'],
  'tools/export': ['lib', 'tools/model'],
  'tools/view': [
    'lib',
    'ui',
    'browser',
    'browser/workbook',
    'tools/model',
    'tools/messages',
    'tools/export',
  ],
  'tools/index': ['lib', 'tools/model', 'tools/messages', 'tools/export', 'tools/view'],
  ui: ['lib', 'browser'],
  browser: ['lib', 'browser/search'],
  'browser/search': ['lib', 'browser', 'ui'],
  'browser/workbook': ['lib', 'browser', 'ui'],
  playbook: ['lib'],
  markdown: ['lib', 'playbook'],
  mdx: ['lib', 'playbook', 'ui', 'components', 'tools/index'],
  components: ['lib', 'playbook', 'markdown', 'ui', 'browser', 'mdx', 'styles'],
  layouts: ['lib', 'playbook', 'markdown', 'ui', 'browser', 'mdx', 'components', 'styles'],
  pages: [
    'lib',
    'playbook',
    'ui',
    'browser/search',
    'browser/workbook',
    'mdx',
    'components',
    'layouts',
    'styles',
  ],
  integrations: ['lib', 'playbook', 'markdown', 'mdx'],
  commands: ['lib', 'playbook', 'integrations'],
  'content.config.ts': ['playbook', 'markdown'],
  'env.d.ts': ['playbook'],
  styles: [],
};

/** Rooms whose code runs in Node, in a worker and in a browser: no package but these. */
const onlyPackages: Record<string, readonly string[]> = {
  lib: ['zod/mini'],
  'tools/model': ['zod/mini'],
  'tools/messages': [],
};

/** Rooms whose code reaches the reader: nothing of Node. */
const inBrowser = [
  'tools/export',
  'tools/view',
  'tools/index',
  'ui',
  'browser',
  'browser/search',
  'browser/workbook',
];

const mayImportZod = ['playbook', 'content.config.ts'];

/** What a file imports and re-exports: paths inside the project, or names of packages. */
export function readImports(file: string, text: string): string[] {
  const code = stripComments(text);
  const statements = code.matchAll(
    /(?:^|[\s;}>])(?:import|export)\s*(?:[\w*$\s,{}]*?\sfrom\s*|(?=['"]))(['"])(.+?)\1/g,
  );
  const calls = code.matchAll(/\bimport\(\s*(['"])(.+?)\1/g);
  return [...statements, ...calls].map(([, , specifier = '']) => resolveImport(file, specifier));
}

function resolveImport(file: string, specifier: string): string {
  const name = specifier.replace(/[?#].*$/, '');
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
}

/** Why a file may not import this, as one sentence; `undefined` when it may. */
export function refuseImport(file: string, imported: string): string | undefined {
  const room = roomOf(file);
  const other = imported.startsWith('src/') ? roomSeenFrom(room, imported) : undefined;
  const refuse = (rule: string) => `${file} imports ${imported}: ${rule}`;

  if (other === undefined) {
    const packages = onlyPackages[room];
    if (packages && !packages.includes(imported)) {
      return refuse(`${room} takes no package but ${packages.join(', ') || 'none'}`);
    }
    if (imported === 'zod' && !mayImportZod.includes(room)) {
      return refuse('the whole of zod stays in src/playbook; write zod/mini');
    }
    if (imported.startsWith('node:') && inBrowser.includes(room)) {
      return refuse(`${room} runs in a browser`);
    }
    return undefined;
  }
  const [ownTool, otherTool] = [toolOf(file), toolOf(imported)];
  if (ownTool && otherTool && ownTool !== otherTool) {
    return refuse('a tool imports no other tool; what two share belongs in lib or ui');
  }
  const allowed = mayImport[room] ?? [];
  if (room === other || allowed.includes(other)) return undefined;
  return refuse(`${room} imports only ${[room, ...allowed].join(', ')}`);
}

/** `tools/model` for `src/tools/roi/model/types.ts`, `lib` for `src/lib/months.ts`. */
export function roomOf(file: string): string {
  const [, folder = '', tool, layer = ''] = file.split('/');
  if (folder === 'tools') return `tools/${layer.replace(/\..*$/, '')}`;
  const isOwnRoom = folder === 'browser' && ['search', 'workbook'].includes(tool ?? '');
  return isOwnRoom ? `browser/${tool}` : folder;
}

/** What a tool shows besides its index: the saved form, which pages are built from, and its style sheets. */
const shownByTool = /^src\/tools\/[^/]+\/(?:model\/saved-form\.ts|view\/[^/]+\.css)$/;

const roomSeenFrom = (room: string, imported: string) =>
  room === 'mdx' && shownByTool.test(imported) ? 'tools/index' : roomOf(imported);

/** The rooms that an arrow is known for. */
export const rooms = Object.keys(mayImport);

const toolOf = (file: string) => /^src\/tools\/([^/]+)\//.exec(file)?.[1];

export const stripComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"`\\])\/\/.*$/gm, '');
