import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readListCell, writeListCell } from '../../../../src/lib/terms/exchange/list-cell.ts';

test.each([
  ['prime hour', ['prime hour']],
  ['one | two', ['one', 'two']],
  ['one|two', ['one', 'two']],
  ['one; two', ['one', 'two']],
  ['one\ntwo', ['one', 'two']],
  ['this; or that? |', ['this; or that?']],
  ['a\\|b | c', ['a|b', 'c']],
  [' | ', []],
  ['', []],
])('the cell %j is the list %j', (cell, items) => {
  expect(readListCell(cell)).toEqual(items);
});

const item = fc
  .array(fc.constantFrom('|', '\\', ';', '\n', ' ', 'a', 'é', ','), { minLength: 1, maxLength: 8 })
  .map((signs) => signs.join('').trim())
  .filter(Boolean);

test('every list comes back from its cell', () => {
  fc.assert(
    fc.property(fc.array(item), (items) => {
      expect(readListCell(writeListCell(items))).toEqual(items);
    }),
  );
});
