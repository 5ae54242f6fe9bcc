import { beforeAll, describe, expect, test } from 'vitest';
import { decimalsOf } from '../../../../src/lib/money.ts';
import { writeWorkbookParts } from '../../../../src/lib/spreadsheet/workbook-xml.ts';
import type { ExportInput } from '../../../../src/tools/roi/export/file.ts';
import { buildWorkbook, zipParts } from '../../../../src/tools/roi/export/xlsx.ts';
import { exportWords } from '../../../../src/tools/roi/messages/en-export.ts';
import type { Outlook } from '../../../../src/tools/roi/model/outlook.ts';
import { findRates } from '../../../../src/tools/roi/model/rates.ts';
import { bases, findResults } from '../../../../src/tools/roi/model/results.ts';
import {
  type ReadCell,
  type ReadWorkbook,
  readParts,
} from '../../../lib/spreadsheet/read-workbook.ts';
import { stateWith } from '../plans.ts';
import { changes, type Parts } from './changed-cells.ts';
import {
  contextIn,
  hostilePlan,
  inputFor,
  inputForScenario,
  planBehindAgain,
  planOfEveryKind,
  planOfScenarios,
  randomPlans,
  widePlan,
} from './exported-plans.ts';
import { libreOffice, reopen } from './libreoffice.ts';

const everyKind = planOfEveryKind();

const exported = new Map<string, ExportInput>([
  ['the CMS scenario', inputForScenario('cms-replacement')],
  ['the automation scenario', inputForScenario('marketing-automation')],
  ['every formula, timing, ramp and growth', inputFor(everyKind)],
  ['real terms', inputFor({ ...everyKind, prices: 'real' })],
  ['several scenarios', inputFor(planOfScenarios())],
  ['200 lines by 84 months', inputFor(widePlan())],
  ['yen', inputFor(everyKind, { context: contextIn('JPY', 'ja-JP') })],
  ['dinars', inputFor(everyKind, { context: contextIn('KWD') })],
  ['euros', inputFor(everyKind, { context: contextIn('EUR', 'de-DE') })],
  ['a plan that falls behind again', inputFor(planBehindAgain())],
  ['nothing', inputFor(stateWith({}))],
  ['texts like formulas', inputFor(hostilePlan())],
  ...randomPlans(12).map((plan, index): [string, ExportInput] => [
    `plan ${index} of chance`,
    inputFor(plan, { context: { ...contextIn('EUR'), fiscalYearFirstMonth: 1 + index } }),
  ]),
]);

const partsOf = (input: ExportInput) => writeWorkbookParts(buildWorkbook(input));

describe.skipIf(!libreOffice)('A workbook that LibreOffice calculates anew', () => {
  let reopened: Map<string, ReadWorkbook>;

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const [name, input] of exported) {
      files.set(name, zipParts(spoilValues(partsOf(input)), input.today));
    }
    for (const [name, [change]] of changes) {
      const parts = change(partsOf(inputFor(everyKind)));
      files.set(`changed ${name}`, zipParts(spoilValues(parts), '2026-11-22'));
    }
    reopened = await reopen(libreOffice ?? '', files);
  }, 300_000);

  test.each([...exported])(
    'has our value in every cell, though it came with wrong ones: %s',
    (name, input) => {
      const expected = readParts(partsOf(input));
      const found = reopened.get(name);
      const differences = [...expected].flatMap(([sheet, cells]) =>
        compare(cells, found?.get(sheet)).map((difference) => `${sheet}!${difference}`),
      );
      expect(differences.slice(0, 20)).toEqual([]);
    },
  );

  test.each([...exported])(
    'comes to the results on screen, to the minor unit: %s',
    (name, input) => {
      const { plan, context } = input;
      const results = reopened.get(name)?.get(exportWords.sheets.results) ?? new Map();
      const minor = (label: string, column: string) =>
        Math.round(
          Number(valueBeside(results, label, column)) * 10 ** decimalsOf(context.currency),
        );
      for (const [index, { id }] of plan.scenarios.entries()) {
        for (const [place, basis] of bases.entries()) {
          const column = 'BCDEFGHI'[2 * index + place] ?? '';
          const { [basis]: outlook } = findResults(plan, id);
          const words = exportWords.results;
          expect({
            netPresentValue: minor(words.netPresentValue, column),
            presentCosts: minor(words.presentCosts, column),
            presentBenefits: minor(words.presentBenefits, column),
            peak: minor(words.peakFunding, column),
            costs: minor(words.totalCosts, column),
            benefits: minor(words.totalBenefits, column),
            net: minor(words.totalNet, column),
          }).toEqual({
            netPresentValue: outlook.netPresentValue,
            presentCosts: outlook.presentCosts,
            presentBenefits: outlook.presentBenefits,
            peak: outlook.peakFunding.amount,
            costs: outlook.total.costs,
            benefits: outlook.total.benefits,
            net: outlook.total.net,
          });
          expectPayback(valueBeside(results, words.payback, column), outlook.payback);
          expectPayback(
            valueBeside(results, words.discountedPayback, column),
            outlook.discountedPayback,
          );
          expectRate(
            valueBeside(results, words.internalRate, column),
            findRates(outlook, plan).internal,
          );
        }
      }
      const checks = [words.linesAddUp, words.yearsAddUp, words.presentValueAgrees];
      expect(checks.map((label) => valueBeside(results, label, 'C'))).toEqual(
        checks.map(() => words.right),
      );
    },
  );

  test.each([...changes])('follows a change of %s', (name, [, expected]) => {
    const sheet = exportWords.sheets.results;
    const wanted = readParts(partsOf(expected)).get(sheet) ?? new Map();
    const before = readParts(partsOf(inputFor(everyKind))).get(sheet) ?? new Map();
    const found = reopened.get(`changed ${name}`)?.get(sheet);
    // B3 says which estimates and prices are chosen, which a plan of its own does not know.
    expect(compare(wanted, found).filter((difference) => !difference.startsWith('B3:'))).toEqual(
      [],
    );
    expect(compare(before, found)).not.toEqual([]);
  });
});

const words = exportWords.results;

function expectPayback(found: string | number | undefined, expected: Outlook['payback']): void {
  if (expected.kind === 'reached') expect(found).toBeCloseTo(expected.months, 6);
  else expect(found).toBe(expected.kind === 'not-reached' ? words.notReached : words.neverBehind);
}

/** A rate is there where we have one and only one, and never another one. */
function expectRate(found: string | number | undefined, rates: readonly number[]): void {
  if (typeof found === 'string') {
    expect([words.noRate, words.severalRates]).toContain(found);
    if (found === words.noRate) expect(rates.filter((rate) => rate < farAway)).toEqual([]);
  } else {
    expect(rates).toHaveLength(1);
    expect(Math.abs((found ?? 0) / (rates[0] ?? 1) - 1)).toBeLessThan(1e-6);
  }
}

/** A rate of return above which LibreOffice finds none. */
const farAway = 1e6;

function compare(
  expected: ReadonlyMap<string, ReadCell>,
  found: ReadonlyMap<string, ReadCell> | undefined,
): string[] {
  return [...expected].flatMap(([at, { value }]) => {
    const other = found?.get(at)?.value ?? '';
    return isSame(value, other) ? [] : [`${at}: ${value} ours, ${other} theirs`];
  });
}

function isSame(one: string | number, other: string | number): boolean {
  if (typeof one === 'number' && one > farAway ** 2 && other === words.noRate) return true;
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return Math.abs(one - other) <= Math.max(1e-7, 1e-12 * Math.abs(one));
}

/** The same workbook with a wrong value in every cell that has a formula. */
function spoilValues(parts: Parts): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => [
      path,
      xml.replace(/(<\/f>|<f\b[^>]*\/>)<v>[^<]*<\/v>/g, '$1<v>77.7</v>'),
    ]),
  );
}

function valueBeside(
  sheet: ReadonlyMap<string, ReadCell>,
  label: string,
  column: string,
): string | number | undefined {
  const at = [...sheet].find(([place, { value }]) => place.startsWith('A') && value === label)?.[0];
  return at === undefined ? undefined : sheet.get(at.replace('A', column))?.value;
}
