import { astro } from '../../src/commands/run-node.ts';

/** One step of `npm test`: a script that Node runs, and how its outcome is counted. */
export interface Stage {
  name: StageName;
  title: string;
  command: string[];
  counts: 'command' | 'vitest' | 'playwright';
}

export const stageNames = ['content', 'types', 'lint', 'unit', 'build', 'browser'] as const;

export type StageName = (typeof stageNames)[number];

/** In the order in which they run: what is quick and what explains the others comes first. */
export const stages: Stage[] = [
  {
    name: 'content',
    title: 'content check',
    command: ['src/commands/check-content.ts'],
    counts: 'command',
  },
  { name: 'types', title: 'types', command: [astro, 'check'], counts: 'command' },
  {
    name: 'lint',
    title: 'lint',
    command: [
      'node_modules/@biomejs/biome/bin/biome',
      'ci',
      '--colors=off',
      '--max-diagnostics=none',
    ],
    counts: 'command',
  },
  {
    name: 'unit',
    title: 'unit tests',
    command: ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'],
    counts: 'vitest',
  },
  { name: 'build', title: 'build', command: [astro, 'build'], counts: 'command' },
  {
    name: 'browser',
    title: 'browser tests',
    command: ['node_modules/@playwright/test/cli.js', 'test'],
    counts: 'playwright',
  },
];

export type ChosenStages = { kind: 'chosen'; stages: Stage[] } | { kind: 'unknown'; name: string };

/** The stages that somebody named, in the order in which they run; all of them when none is named. */
export function chooseStages(names: string[]): ChosenStages {
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined) return { kind: 'unknown', name: unknown };
  const chosen = stages.filter(({ name }) => names.length === 0 || names.includes(name));
  return { kind: 'chosen', stages: chosen };
}
