import { execFileSync } from 'node:child_process';

let days: Map<string, string> | undefined;

/** The day (`YYYY-MM-DD`) of the last commit that changed a file; `undefined` without git or before its first commit. */
export function findLastChange(file: string): string | undefined {
  days ??= readHistory();
  return days.get(file);
}

/** One pass over the history, newest first: the first day named for a file is its last change. */
function readHistory(): Map<string, string> {
  const found = new Map<string, string>();
  let log: string;
  try {
    log = execFileSync(
      'git',
      ['log', '--format=:%cs', '--name-only', '--relative', '-z', '--', 'content'],
      {
        encoding: 'utf8',
        maxBuffer: 256 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  } catch {
    return found;
  }
  let day = '';
  for (const line of log.split(/[\0\n]/)) {
    if (line.startsWith(':')) day = line.slice(1);
    else if (line !== '' && !found.has(line)) found.set(line, day);
  }
  return found;
}
