import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameSheets } from '../../../src/lib/spreadsheet/sheet-names.ts';

describe('nameSheets', () => {
  test.each([
    [['Inputs'], ['Inputs']],
    [
      ['Flows', 'flows', 'FLOWS'],
      ['Flows', 'flows 2', 'FLOWS 3'],
    ],
    [['a/b\\c?d*e:f[g]h'], ['a b c d e f g h']],
    [["'quoted'"], ['quoted']],
    [["O'Neill"], ["O'Neill"]],
    [['History'], ['History -']],
    [
      ['', '  '],
      ['-', '- 2'],
    ],
    [['bell\u0007 half \ud83d'], ['bell half']],
    [
      ['Inputs of a vendor with a long name', 'Inputs of a vendor with a long name too'],
      ['Inputs of a vendor with a long', 'Inputs of a vendor with a lon 2'],
    ],
  ])('takes %j as %j', (wanted, names) => {
    expect(nameSheets(wanted)).toEqual(names);
  });

  test('cuts no character in half', () => {
    expect(nameSheets([`${'x'.repeat(30)}🧾`])).toEqual(['x'.repeat(30)]);
  });

  test('gives names that a spreadsheet takes, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (wanted) => {
        const names = nameSheets(wanted);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$/);
        }
      }),
    );
  });
});
