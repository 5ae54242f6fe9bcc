import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type Run, runNode } from '../../src/commands/run-node.ts';
import { countPlaywright } from './playwright-report.ts';
import type { Stage } from './stages.ts';
import { type Tally, tallyCommand, tallyTests } from './tally.ts';
import { countVitest } from './vitest-report.ts';

/** A stage that hangs must not hang the run. */
const limit = 20 * 60 * 1000;

export interface StageResult {
  tally: Tally;
  output: string;
  wasStopped: boolean;
}

/** Runs one stage, keeps what it prints, and counts its tests from the report that it leaves. */
export async function runStage(stage: Stage, env: Record<string, string>): Promise<StageResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'common-ground-test-'));
  const report = path.join(folder, 'report.json');
  try {
    const command =
      stage.counts === 'vitest' ? [...stage.command, `--outputFile.json=${report}`] : stage.command;
    const reportEnv = stage.counts === 'playwright' ? { PLAYWRIGHT_JSON_OUTPUT_FILE: report } : {};
    const run = await runNode(command, {
      quiet: true,
      limit,
      env: { ...colorEnv(), ...env, ...reportEnv },
    });
    return {
      tally: tallyRun(stage, run, report),
      output: readable(run.output),
      wasStopped: run.wasStopped,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tallyRun({ counts }: Stage, { code }: Run, report: string): Tally {
  if (counts === 'command') return tallyCommand(code);
  const count = counts === 'vitest' ? countVitest : countPlaywright;
  return tallyTests(count(readReport(report)), code);
}

/** The output is kept before it is shown, so no program sees by itself whether colors suit. */
function colorEnv(): Record<string, string> {
  const isDecided = process.env.FORCE_COLOR !== undefined || process.env.NO_COLOR !== undefined;
  return process.stdout.isTTY && !isDecided ? { FORCE_COLOR: '1' } : {};
}

/** Some programs color whatever they print; in a file that is noise. */
function readable(output: string): string {
  return process.stdout.isTTY ? output : stripVTControlCharacters(output);
}

/** `undefined` when there is no report or it is cut off. */
function readReport(file: string): unknown {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
