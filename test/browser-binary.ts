import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** A Chromium that the browser tests can drive. */
export type Browser =
  | { kind: 'found'; path: string }
  /** CHROME_PATH names a program that is not there or does not start. */
  | { kind: 'wrong-path'; path: string }
  | { kind: 'none' };

/** What the finder asks of the computer. */
export interface Computer {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  isBrowser: (file: string) => boolean;
}

/** The browser that CHROME_PATH names, or else the first that is installed in a usual place. */
export function findBrowser(computer: Computer = thisComputer): Browser {
  const named = computer.env.CHROME_PATH;
  if (named) return { kind: computer.isBrowser(named) ? 'found' : 'wrong-path', path: named };
  const found = usualPlaces(computer).find(computer.isBrowser);
  return found ? { kind: 'found', path: found } : { kind: 'none' };
}

/** Options that a test browser starts with: no calls home, and no sandbox for root, who has none. */
export function browserArguments(isRoot = process.getuid?.() === 0): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

function usualPlaces({ platform, env }: Computer): string[] {
  if (platform === 'win32') {
    const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const files = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return files.flatMap((file) =>
      programs.flatMap((dir) => (dir ? [path.win32.join(dir, file)] : [])),
    );
  }
  if (platform === 'darwin') {
    const applications = ['/Applications', `${env.HOME ?? ''}/Applications`];
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return names.flatMap((name) =>
      applications.map((dir) => `${dir}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  const directories = (env.PATH ?? '').split(':').filter(Boolean);
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];
  return names.flatMap((name) => directories.map((directory) => path.posix.join(directory, name)));
}

/** On Ubuntu `chromium-browser` may be there and only say what to install; so ask it for its version. */
function startsAsBrowser(file: string): boolean {
  if (!existsSync(file)) return false;
  // Windows opens a window instead of answering.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

const thisComputer: Computer = {
  platform: process.platform,
  env: process.env,
  isBrowser: startsAsBrowser,
};
