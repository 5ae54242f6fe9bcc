import { spawn } from 'node:child_process';

export interface RunOptions {
  /** Keep the output instead of showing it. */
  quiet?: boolean;
  /** Variables on top of this process's own. */
  env?: Record<string, string>;
  /** Milliseconds after which the program is stopped and counts as failed. */
  limit?: number;
}

export interface Run {
  /** The exit code; 1 for a program that a signal ended or that could not start. */
  code: number;
  /** What a quiet program printed, both streams in the order in which they arrived. */
  output: string;
  /** This process was told to stop meanwhile, by Ctrl+C or by what started it. */
  wasStopped: boolean;
}

/** Path of the Astro command, for `runNode`. */
export const astro = 'node_modules/astro/bin/astro.mjs';

/**
 * Runs a script with the Node that runs this one, and waits for its end.
 * Astro's telemetry is off in it: nothing that runs here reports to anybody.
 */
export function runNode(args: string[], options: RunOptions = {}): Promise<Run> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    ...(options.limit === undefined ? {} : { timeout: options.limit }),
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));

  // The terminal sends Ctrl+C to both processes; a process manager sends its signal to this one only.
  let wasStopped = false;
  const pass = (signal: NodeJS.Signals) => {
    wasStopped = true;
    child.kill(signal);
  };
  process.on('SIGINT', pass).on('SIGTERM', pass);

  return new Promise((resolve) => {
    const finish = (code: number | null) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve({ code: code ?? 1, wasStopped, output: Buffer.concat(chunks).toString('utf8') });
    };
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      finish(1);
    });
    child.on('close', finish);
  });
}

/** Ends this process as a command that ran in its place would: a stop that was asked for is no failure. */
export function endLike(run: Run): never {
  process.exit(run.wasStopped ? 0 : run.code);
}
