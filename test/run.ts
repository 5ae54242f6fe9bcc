import { existsSync } from 'node:fs';
import path from 'node:path';
import { readSiteSettings } from '../src/commands/site-settings.ts';
import { findFreePort } from './runner/free-port.ts';
import { provideBrowser } from './runner/provide-browser.ts';
import { runStage, type StageResult } from './runner/run-stage.ts';
import { chooseStages, type Stage, type StageName, stageNames } from './runner/stages.ts';
import { addUp, closingLine, type Tally, tallyFailure } from './runner/tally.ts';

// npm test                     everything
// npm test -- unit browser     the stages named
const chosen = chooseStages(process.argv.slice(2));
if (chosen.kind === 'unknown') {
  console.error(
    `There is no stage “${chosen.name}”. Name one or more of: ${stageNames.join(', ')}.`,
  );
  process.exit(1);
}

const tallies = new Map<StageName, Tally>();
for (const stage of chosen.stages) {
  announce(stage);
  const begin = performance.now();
  const { tally, output, wasStopped } = await runOrSkip(stage);
  if (wasStopped) process.exit(130);
  tallies.set(stage.name, tally);
  console.log(`${describeOutcome(stage, tally)} (${seconds(performance.now() - begin)})`);
  for (const name of tally.skipped) console.log(`    skipped: ${name}`);
  if (tally.failed > 0) console.log(`\n${explainFailure(tally, output)}\n`);
}

const sum = addUp([...tallies.values()]);
console.log(`\n${closingLine(sum)}`);
process.exitCode = sum.failed > 0 ? 1 : 0;

/** Begins the line that the outcome will end. */
function announce({ title }: Stage): void {
  process.stdout.write(title.padEnd(16));
}

async function runOrSkip(stage: Stage): Promise<StageResult> {
  if (stage.name !== 'browser') return runStage(stage, {});

  if (tallies.get('build')?.failed) {
    return notRun('The browser tests were left out, because there is no site without a build.');
  }
  const { directory } = readSiteSettings(process.env);
  if (!existsSync(path.join(directory, 'index.html'))) {
    return notRun(`There is no built site in ${directory}. Run npm test -- build browser.`);
  }
  let hasSpoken = false;
  const browser = await provideBrowser((line) => {
    hasSpoken = true;
    console.log(`\n${line}`);
  });
  if (hasSpoken) announce(stage);
  if (browser.kind !== 'ready') return notRun(browser.remark);
  const port = process.env.TEST_PORT ?? String(await findFreePort());
  return runStage(stage, { ...browser.env, TEST_PORT: port });
}

function notRun(remark: string): StageResult {
  return { tally: tallyFailure(remark), output: '', wasStopped: false };
}

function describeOutcome({ counts }: Stage, { passed, failed, skipped }: Tally): string {
  if (counts === 'command') return failed > 0 ? 'failed' : 'passed';
  const parts = [`${passed} passed`, ...(failed > 0 ? [`${failed} failed`] : [])];
  return [...parts, ...(skipped.length > 0 ? [`${skipped.length} skipped`] : [])].join(', ');
}

function explainFailure({ remark }: Tally, output: string): string {
  return [output.trim(), remark].filter(Boolean).join('\n\n');
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
