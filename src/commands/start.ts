import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { astro, endLike, runNode } from './run-node.ts';
import { readSiteSettings, type SiteSettings } from './site-settings.ts';
import { serveOnFreePort } from './static-site.ts';

// npm start                builds the site and serves it
// npm start -- --built     serves the site as it was built last
const { values } = parseArgs({ options: { built: { type: 'boolean', default: false } } });
const site = readSiteSettings(process.env);

if (!values.built) await buildSite(site);
else if (!existsSync(join(site.directory, 'index.html'))) {
  fail(`There is no built site in ${site.directory}. Run npm start to build it.`);
}
await serveUntilStopped(site);

async function buildSite({ directory }: SiteSettings): Promise<void> {
  console.log('Checking the content.');
  const check = await runNode(['src/commands/check-content.ts']);
  if (check.wasStopped || check.code !== 0) endLike(check);

  console.log(`Building the site into ${directory}. This can take a minute.`);
  const begin = performance.now();
  const build = await runNode([astro, 'build'], { quiet: true });
  if (build.wasStopped) endLike(build);
  if (build.code !== 0) {
    process.stderr.write(build.output);
    fail('The site was not built, so nothing is served.');
  }
  console.log(`Built in ${((performance.now() - begin) / 1000).toFixed(1)} s.`);
}

async function serveUntilStopped(wanted: SiteSettings): Promise<void> {
  const served = await serveOnFreePort(wanted);
  if (!served) {
    return fail(
      `Ports ${wanted.port} to ${wanted.port + 19} are all taken. Stop another server, ` +
        'or name a free port in the PORT variable.',
    );
  }
  if (served.port !== wanted.port) {
    console.log(`Port ${wanted.port} is taken, so the site is on port ${served.port}.`);
  }
  console.log(`\nCommon Ground is at ${served.url}\nPress Ctrl+C to stop.`);

  const stop = () => {
    served.close();
    console.log('\nStopped.');
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

function fail(line: string): never {
  console.error(line);
  process.exit(1);
}
