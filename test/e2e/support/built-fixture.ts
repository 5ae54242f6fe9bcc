import path from 'node:path';
import { astro, runNode } from '../../../src/commands/run-node.ts';
import { type ServedSite, serveSite } from '../../../src/commands/static-site.ts';
import { layOutSite, removeSite } from '../../sites/lay-out-site.ts';
import { type BuiltSite, readSite } from './built-site.ts';

export interface Fixture extends BuiltSite {
  /** Where the home page is served. */
  url: string;
  /** Stops serving, and removes the folder. */
  remove: () => void;
}

export interface FixtureSettings {
  /** Path that the site is under, with a slash at both ends. */
  base: string;
  env: Record<string, string>;
}

/** Builds the playbook of `test/sites/<behavior>` in a folder of its own, and serves it on a free port. */
export async function buildFixture(
  behavior: string,
  { base, env }: FixtureSettings,
): Promise<Fixture> {
  const location = layOutSite(behavior);
  const directory = path.join(location.root, 'dist');
  const build = await runNode([astro, 'build'], {
    quiet: true,
    env: {
      ...env,
      BASE_PATH: base,
      CONTENT_DIR: location.contentFolder,
      OUT_DIR: directory,
      CACHE_DIR: path.join(location.root, 'cache'),
    },
  });
  if (build.code !== 0) throw new Error(`The site ${behavior} was not built.\n${build.output}`);
  const served: ServedSite = await serveSite({ directory, base, port: 0 });
  return {
    ...readSite(directory, base),
    url: served.url,
    remove: () => {
      served.close();
      removeSite(location);
    },
  };
}
