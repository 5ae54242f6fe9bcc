import { describe, expect, test } from 'vitest';
import { writeFlowsCsv, writeLinesCsv } from '../../../../src/tools/roi/export/csv.ts';
import { writeJson } from '../../../../src/tools/roi/export/json.ts';
import { readSaved } from '../../../../src/tools/roi/model/saved-form.ts';
import { openSaved } from '../../../../src/tools/roi/model/units.ts';
import { lineWith, stateWith } from '../plans.ts';
import { contextIn, hostilePlan, inputFor, planOfScenarios } from './exported-plans.ts';

const small = stateWith({
  months: 2,
  inflation: 0.1,
  lines: [
    lineWith({ id: 'license', timing: { kind: 'monthly', start: 1 }, amount: 1050 }),
    lineWith({ id: 'hours', kind: 'benefit', hardness: 'soft', home: 'shared', amount: 5000 }),
  ],
});

describe('The flows as CSV', () => {
  test('have a row a line, a column a month, and the sums on both bases', () => {
    const file = writeFlowsCsv(inputFor(small, { title: 'Replace the CMS' }));
    expect(file.name).toBe('replace-the-cms-flows-2026-11-22.csv');
    expect(file.content).toMatchInlineSnapshot(`
      "﻿Line,Cost or benefit,Hard or soft,Paid or gained by,Up front,2027-01,2027-02
      license,Cost,hard,IT,0,10.5,10.5
      hours,Benefit,soft,Both,50,0,0
      Costs,,Hard only,,0,10.5,10.5
      Benefits,,Hard only,,0,0,0
      Net,,Hard only,,0,-10.5,-10.5
      Cumulative,,Hard only,,0,-10.5,-21
      Costs,,Hard and soft,,0,10.5,10.5
      Benefits,,Hard and soft,,50,0,0
      Net,,Hard and soft,,50,-10.5,-10.5
      Cumulative,,Hard and soft,,50,39.5,29
      "
    `);
  });

  test('are as spreadsheets of the locale expect them', () => {
    const { content } = writeFlowsCsv(inputFor(small, { context: contextIn('EUR', 'de-DE') }));
    expect(content).toContain('license;Cost;hard;IT;0;"10,5";"10,5"\r\n');
  });

  test('sum up in the prices of the plan', () => {
    const { content } = writeFlowsCsv(inputFor({ ...small, prices: 'real' }));
    expect(content).toContain('license,Cost,hard,IT,0,10.5,10.5\r\n');
    expect(content).toContain('Costs,,Hard only,,0,10.42,10.33\r\n');
  });
});

describe('The lines as CSV', () => {
  test('are those of the open scenario, with its differences', () => {
    const plan = planOfScenarios();
    const rows = String(writeLinesCsv(inputFor(plan)).content).split('\r\n');
    expect(rows.filter((row) => row.includes('line-12'))[0]).toContain(',5,');
    expect(rows.some((row) => row.includes('line-11'))).toBe(false);
  });

  test('start no formula', () => {
    const { content } = writeLinesCsv(inputFor(hostilePlan()));
    expect(String(content)).not.toMatch(/(?:^|[,\n])"?[=+@-](?![\d.]+(?:[,\r"]|$))/m);
  });
});

test('the JSON file opens as the plan that was saved', () => {
  const plan = planOfScenarios();
  const file = writeJson(inputFor(plan, { title: '' }));
  expect(file.name).toBe('roi-2026-11-22.json');
  const read = readSaved(JSON.parse(String(file.content)));
  expect(read.kind === 'read' && openSaved(read.state, 'USD')).toEqual(plan);
  expect(String(file.content)).toMatch(/^\{\n {2}"kind": "roi",\n/);
});
