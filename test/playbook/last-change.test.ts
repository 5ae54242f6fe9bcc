import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'common-ground-history-'));
const project = path.join(folder, 'project');

afterAll(() => rmSync(folder, { recursive: true }));

/** Commits a file as it would stand after a change on that day. */
function commit(file: string, day: string): void {
  const absolute = path.join(project, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, day);
  const date = `${day}T12:00:00Z`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  git(['add', '.'], env);
  git(['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', day], env);
}

const git = (args: string[], env: NodeJS.ProcessEnv = process.env) =>
  execFileSync('git', args, { cwd: project, env, stdio: 'pipe' });

/** The history is read once a process, so each look is taken by a process of its own. */
function findIn(cwd: string, files: string[]): unknown {
  const module = pathToFileURL(path.resolve('src/playbook/last-change.ts')).href;
  const script = `import { findLastChange } from '${module}';
    console.log(JSON.stringify(${JSON.stringify(files)}.map((file) => findLastChange(file) ?? null)));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd });
  return JSON.parse(output.toString());
}

describe('the last change of a file', () => {
  beforeAll(() => {
    mkdirSync(path.join(project, 'content'), { recursive: true });
    git(['init', '-q']);
    commit('content/base/en/causes/slow.mdx', '2026-01-05');
    commit('content/base/en/causes/größe.mdx', '2026-02-10');
    commit('content/base/en/causes/slow.mdx', '2026-03-15');
    commit('src/a.ts', '2026-04-20');
  });

  test('is the day of the newest commit that touched it', { timeout: 30_000 }, () => {
    const files = [
      'content/base/en/causes/slow.mdx',
      'content/base/en/causes/größe.mdx',
      'content/base/en/causes/new.mdx',
    ];
    expect(findIn(project, files)).toEqual(['2026-03-15', '2026-02-10', null]);
  });

  test('is not known without git', { timeout: 30_000 }, () => {
    expect(findIn(folder, ['content/base/en/causes/slow.mdx'])).toEqual([null]);
  });
});
