import { execFile } from 'node:child_process';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { ContentLocation } from '../../src/playbook/read-playbook.ts';
import { layOutSite, removeSite } from '../sites/lay-out-site.ts';

// Each test starts a process of its own, which may take long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const valid = layOutSite('valid');
const broken = layOutSite('agenda-sum');
const overdue = layOutSite('review-overdue');
const page = 'content/org/en/workshops/request-cards.mdx:3:8';
const sentence =
  'The agenda adds up to 30 minutes, but minutes.run is 45. Change minutes.run to 30, or the items so that they add up to 45.';

afterAll(() => {
  for (const site of [valid, broken, overdue]) removeSite(site);
});

interface Outcome {
  code: number;
  output: string;
  errors: string;
}

/** Runs the command in the folder of a site, as `npm run check:content` would. */
function run(site: ContentLocation, args: string[] = [], env: object = {}): Promise<Outcome> {
  const script = `${import.meta.dirname}/../../src/commands/check-content.ts`;
  const { GITHUB_ACTIONS: _, CONTENT_DIR: __, ...inherited } = process.env;
  const options = { cwd: site.root, env: { ...inherited, ...env } };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], options, (error, output, errors) => {
      resolve({ code: error ? Number(error.code) : 0, output, errors });
    });
  });
}

describe('on a playbook without a mistake', () => {
  test('the command says so and ends well', async () => {
    expect(await run(valid)).toEqual({
      code: 0,
      output: 'The content has no problems.\n',
      errors: '',
    });
  });

  test('--json prints an empty list', async () => {
    const { code, output } = await run(valid, ['--json']);
    expect([code, JSON.parse(output)]).toEqual([0, []]);
  });
});

describe('on a playbook with a mistake', () => {
  test('the command prints the report and ends with code 1', async () => {
    expect(await run(broken)).toEqual({
      code: 1,
      output: `${page}  ${sentence} [AGENDA_SUM]\n\n1 problem in the content. Each code has a page in docs/errors/.\n`,
      errors: '',
    });
  });

  test('--json prints it as data, in a workflow too', async () => {
    const { code, output } = await run(broken, ['--json'], { GITHUB_ACTIONS: 'true' });
    expect(code).toBe(1);
    expect(JSON.parse(output)).toEqual([
      {
        code: 'AGENDA_SUM',
        severity: 'error',
        file: 'content/org/en/workshops/request-cards.mdx',
        line: 3,
        column: 8,
        args: { sum: 30, run: 45 },
        message: sentence,
      },
    ]);
  });

  test('in a GitHub workflow it is also shown beside its line', async () => {
    const { code, output } = await run(broken, [], { GITHUB_ACTIONS: 'true' });
    expect(code).toBe(1);
    expect(output.split('\n')).toContain(
      `::error file=content/org/en/workshops/request-cards.mdx,line=3,col=8,title=AGENDA_SUM::${sentence}`,
    );
  });
});

test('a warning is printed and does not fail', async () => {
  const { code, output } = await run(overdue, [], { GITHUB_ACTIONS: 'true' });
  expect(code).toBe(0);
  expect(output).toContain('warning: The page was last reviewed on 2025-01-31');
  expect(output).toContain('0 problems and 1 warning in the content.');
  expect(output).toContain('\n::warning file=content/org/en/about/index.mdx,line=2');
});

test('CONTENT_DIR names another folder than content', async () => {
  const { code, output } = await run(valid, [], { CONTENT_DIR: `${broken.root}/content` });
  expect(code).toBe(1);
  expect(output).toContain(`${page}  `);
});
