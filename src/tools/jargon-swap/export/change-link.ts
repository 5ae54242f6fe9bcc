import type { ExportFile } from './file.ts';

/** The repository of the site, and the branch that it is built from. */
export interface Repository {
  url: string;
  branch: string;
}

/** `empty`: the host takes the name of the new file, and its text has to be pasted. */
export interface ChangeLink {
  href: string;
  kind: 'filled' | 'empty';
}

/** Browsers and hosts take more; beyond this, some do not. */
const longestAddress = 7500;

/**
 * Where a new file begins on the repository's host: filled in on GitHub, with its name alone on
 * GitLab, which takes no text. Nothing for other hosts, and for a text too long for an address.
 */
export function findChangeLink(
  repository: Repository | undefined,
  path: string,
  { content }: Pick<ExportFile, 'content'>,
): ChangeLink | undefined {
  if (!repository || !URL.canParse(repository.url)) return undefined;
  const { hostname } = new URL(repository.url);
  const url = repository.url.replace(/(\.git)?\/*$/, '');
  const branch = repository.branch.split('/').map(encodeURIComponent).join('/');
  const file = encodeURIComponent(path);
  if (/(^|\.)gitlab\./.test(hostname)) {
    return { href: `${url}/-/new/${branch}?file_name=${file}`, kind: 'empty' };
  }
  if (!/(^|\.)github\./.test(hostname)) return undefined;
  const value = encodeURIComponent(String(content));
  const href = `${url}/new/${branch}?filename=${file}&value=${value}`;
  return href.length > longestAddress ? undefined : { href, kind: 'filled' };
}
