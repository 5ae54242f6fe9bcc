/** Where the built site is and how it is reached. */
export interface SiteSettings {
  /** Folder of the built site, as `OUT_DIR` names it. */
  directory: string;
  /** Path that the site is under, with a slash at both ends. */
  base: string;
  /** The first port to try. */
  port: number;
}

export function readSiteSettings(env: NodeJS.ProcessEnv): SiteSettings {
  return {
    directory: env.OUT_DIR || 'dist',
    base: withSlashes(env.BASE_PATH ?? ''),
    port: Number(env.PORT) || 4321,
  };
}

function withSlashes(path: string): string {
  const bare = path.replace(/^\/+|\/+$/g, '');
  return bare === '' ? '/' : `/${bare}/`;
}
