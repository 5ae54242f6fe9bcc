/**
 * `npm run bench:scheduling -- <folder>`: how good the schedules are and how long they take, on the
 * PSPLIB files (`.sm`) of a folder with a `reference.json` beside them, or, without a folder, on
 * projects that are generated from a seed. It prints and judges nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  firstSchedule,
  type Project,
  scheduleProject,
} from '../../../src/tools/roadmap/model/scheduling/index.ts';
import { show, timesOf } from '../timing.ts';
import { generateProject } from './generate-project.ts';
import { readPsplib } from './read-psplib.ts';

interface Instance {
  /** Projects of one size make one set. */
  set: string;
  project: Project;
  criticalPath: number;
  /** The best known finish. */
  best?: number;
  isOptimal: boolean;
}

type Reference = Record<string, { criticalPath: number; best: number; optimal: boolean }>;

const caps = [1, 1000, 5000];
const folder = process.argv[2];
const instances = folder === undefined ? generateInstances() : readInstances(folder);
const sets = Map.groupBy(instances, ({ set }) => set);
console.log(
  'set    projects  schedules  from best known  from critical path  from lower bound  proved  time each',
);
for (const [set, members] of sets) for (const cap of caps) printRow(set, members, cap);
await printFirstTimes();

function printRow(set: string, members: readonly Instance[], cap: number): void {
  const began = performance.now();
  const found = members.map(({ project }) =>
    scheduleProject(project, { schedules: cap, seed: 1, objective: 'finish' }),
  );
  const time = (performance.now() - began) / members.length;
  const percent = (baseOf: (index: number) => number | undefined) => {
    const shares = found.flatMap(({ finish }, index) => {
      const base = baseOf(index);
      return base === undefined ? [] : [finish / base - 1];
    });
    if (shares.length === 0) return '-';
    const sum = shares.reduce((total, share) => total + share, 0);
    return `${((100 * sum) / shares.length).toFixed(2)} %`;
  };
  const proved = found.filter(({ finish, lowerBound }) => finish === lowerBound).length;
  const [best, path, bound] = [
    percent((index) => members[index]?.best),
    percent((index) => members[index]?.criticalPath),
    percent((index) => found[index]?.lowerBound),
  ];
  console.log(
    `${set.padEnd(7)}${String(members.length).padStart(8)}${String(cap).padStart(11)}${best.padStart(17)}${path.padStart(20)}${bound.padStart(18)}${String(proved).padStart(8)}${show(time).padStart(11)}`,
  );
  for (const [index, { best: known, isOptimal }] of members.entries()) {
    const bounded = found[index]?.lowerBound ?? 0;
    if (known !== undefined && bounded > known)
      console.log(`  A lower bound of ${bounded} is above a known finish of ${known}.`);
    if (known !== undefined && isOptimal && (found[index]?.finish ?? known) < known) {
      console.log(`  A finish of ${found[index]?.finish} is below the optimum ${known}.`);
    }
  }
}

function readInstances(path: string): Instance[] {
  const reference: Reference = JSON.parse(readFileSync(join(path, 'reference.json'), 'utf8'));
  return readdirSync(path)
    .filter((name) => name.endsWith('.sm'))
    .flatMap((name) => {
      const project = readPsplib(readFileSync(join(path, name), 'utf8'));
      const known = reference[name] ?? reference[name.replace(/\.sm$/, '')];
      const instance = toInstance(project);
      if (!known) return [instance];
      const { criticalPath, best, optimal } = known;
      return [{ ...instance, criticalPath, best, isOptimal: optimal }];
    })
    .sort((one, other) => one.project.durations.length - other.project.durations.length);
}

function generateInstances(): Instance[] {
  return [
    { activities: 30, strengths: [0.2, 0.5, 0.7, 1] },
    { activities: 60, strengths: [0.2, 0.5, 0.7, 1] },
    { activities: 120, strengths: [0.1, 0.2, 0.3, 0.4, 0.5] },
  ].flatMap(({ activities, strengths }) =>
    [1.5, 1.8, 2.1].flatMap((complexity) =>
      [0.25, 0.5, 0.75, 1].flatMap((factor) =>
        strengths.map((strength, index) =>
          toInstance(generateProject({ activities, complexity, factor, strength }, index + 1)),
        ),
      ),
    ),
  );
}

/** With room for everything at once, the first schedule is the critical path. */
function toInstance(project: Project): Instance {
  const roomy = project.capacities.map(() => 1e9);
  const { finish } = firstSchedule({ ...project, capacities: roomy }, 'finish');
  const set = `J${project.durations.length - 2}`;
  return { set, project, criticalPath: finish, isOptimal: false };
}

async function printFirstTimes(): Promise<void> {
  const shape = { activities: 300, complexity: 1.8, factor: 0.5, strength: 0.2 };
  const project = generateProject(shape, 1);
  for (const objective of ['finish', 'value', 'due'] as const) {
    const [times] = await timesOf(101, () => firstSchedule(project, objective));
    console.log(
      `first schedule of 300 activities, ${objective} first: median ${show(times.median)}, best ${show(times.best)} (budget 5 ms)`,
    );
  }
}
