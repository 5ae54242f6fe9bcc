/**
 * `npm run bench:build`: builds the same pages with this project and with a bare Astro and MDX project,
 * and compares the processor time of both in one run. Needs a POSIX shell.
 * `-- 200 1000` takes other numbers of pages: the first for the comparison, the second for the growth.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { needsMdx } from '../../src/playbook/body.ts';
import { contentLocation } from '../../src/playbook/content-location.ts';
import { readPlaybook } from '../../src/playbook/read-playbook.ts';
import { writePages } from './pages.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'test/.tmp/bench');
const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
const [compared = 1000, grown = 5000] = process.argv.slice(2).map(Number);

/** The share of pages with a tag, as the playbook itself has it. */
const { entries } = await readPlaybook(contentLocation(root));
const pages = entries.filter(({ collection }) => !['scenarios', 'diagrams'].includes(collection));
const taggedShare = pages.filter(({ body }) => needsMdx(body)).length / pages.length;

rmSync(folder, { recursive: true, force: true });

/** What a build takes before the pages count. */
const few = 10;
const rows = [
  { name: 'bare Astro and MDX', pages: few, seconds: buildBare(few) },
  { name: 'bare Astro and MDX', pages: compared, seconds: buildBare(compared) },
  { name: 'this project', pages: few, seconds: buildOurs(few) },
  { name: 'this project', pages: compared, seconds: buildOurs(compared) },
  { name: 'this project', pages: grown, seconds: buildOurs(grown) },
];
rmSync(folder, { recursive: true, force: true });

const [bareFew = 0, bare = 0, oursFew = 0, ours = 0, large = 0] = rows.map(
  ({ seconds }) => seconds,
);
const perPage = (seconds: number, count: number) => (1000 * seconds) / count;
console.log(
  `\n${Math.round(taggedShare * 100)} % of the pages use a tag, as in content/. Processor time (user and system):`,
);
for (const { name, pages, seconds } of rows) {
  console.log(
    `  ${name.padEnd(20)} ${String(pages).padStart(6)} pages ${seconds.toFixed(1).padStart(7)} s ${perPage(seconds, pages).toFixed(1).padStart(6)} ms a page`,
  );
}
console.log(
  `  to bare Astro and MDX, ${compared} pages: ${(ours / bare).toFixed(2)} (budget 0.70; the content check and the search index count on our side only)`,
);
console.log(
  `  the same without what both take for ${few} pages: ${((ours - oursFew) / (bare - bareFew)).toFixed(2)}`,
);
console.log(
  `  growth a page, ${grown} pages to ${compared}: ${(perPage(large, grown) / perPage(ours, compared)).toFixed(2)} (1 or less is linear)`,
);

function buildOurs(count: number): number {
  const content = path.join(folder, `ours-${count}/content`);
  mkdirSync(path.join(content, 'base/en'), { recursive: true });
  for (const file of ['site.yaml', 'en/interface.yaml']) {
    spawnSync('cp', [path.join(root, 'content/base', file), path.join(content, 'base', file)]);
  }
  writePages(path.join(content, 'base/en/practices'), count, Math.round(count * taggedShare));
  return measureBuild(root, {
    CONTENT_DIR: content,
    OUT_DIR: path.join(folder, `ours-${count}/dist`),
    CACHE_DIR: path.join(folder, `ours-${count}/cache`),
  });
}

function buildBare(count: number): number {
  const project = path.join(folder, 'bare');
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), text);
  };
  write('package.json', '{ "type": "module" }');
  write(
    'astro.config.mjs',
    `import mdx from '@astrojs/mdx';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ integrations: [mdx()] });\n`,
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
const practices = defineCollection({
  loader: glob({ base: './practices', pattern: '*.mdx' }),
  schema: z.object({ title: z.string(), summary: z.string() }),
});
export const collections = { practices };
`,
  );
  write('src/Monday.astro', '<aside><slot /></aside>\n');
  write(
    'src/pages/practices/[slug].astro',
    `---
import { getCollection, render } from 'astro:content';
import Monday from '../../Monday.astro';
export async function getStaticPaths() {
  const entries = await getCollection('practices');
  return entries.map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><Content components={{ Monday }} /></body></html>
`,
  );
  writePages(path.join(project, 'practices'), count, Math.round(count * taggedShare));
  return measureBuild(project, {});
}

/** User and system seconds of a build with everything that it starts. */
function measureBuild(cwd: string, env: Record<string, string>): number {
  console.log(
    `Building ${path.relative(root, cwd) || 'this project'} ${env.CONTENT_DIR ? `with ${path.relative(root, env.CONTENT_DIR)}` : ''}`,
  );
  const script = `"$0" "$1" build > "$2" 2>&1 && times`;
  const log = path.join(folder, 'build.log');
  const run = spawnSync('sh', ['-c', script, process.execPath, astro, log], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (run.status !== 0) throw new Error(`The build failed: see ${log}.`);
  const [, children = ''] = run.stdout.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
