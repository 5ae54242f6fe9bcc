import type { Site } from './schemas/site.ts';

/** Where the source of the site lives: `REPOSITORY_URL`, or what `site.yaml` says; `undefined` when neither does. */
export function findRepository({ repository }: Site): { url: string; branch: string } | undefined {
  const given = process.env.REPOSITORY_URL ?? '';
  // A host may name the repository as git@…, which no browser can open.
  const url = given.startsWith('https://') ? given : repository?.url;
  return url ? { url: url.replace(/\/$/, ''), branch: repository?.branch ?? 'main' } : undefined;
}

/** Where a file of the content can be edited. */
export const editAddress = (repository: { url: string; branch: string }, file: string) =>
  `${repository.url}/edit/${repository.branch}/${file}`;
