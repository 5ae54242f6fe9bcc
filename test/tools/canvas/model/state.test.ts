import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSaved, readSaved, writeSaved } from '../../../../src/tools/canvas/model/saved-form.ts';
import {
  type CanvasAction,
  emptyState,
  reduce,
  stepOf,
} from '../../../../src/tools/canvas/model/state.ts';
import {
  type CanvasState,
  isWritten,
  most,
  nothing,
  writtenOn,
} from '../../../../src/tools/canvas/model/types.ts';

const sheet = 'shared-goals';
const send = (state: CanvasState, ...actions: CanvasAction[]) => actions.reduce(reduce, state);
const type = (text: string, area = 'goal'): CanvasAction => ({
  type: 'text-typed',
  sheet,
  area,
  text,
});
const typeCell = (row: number, column: number, text: string): CanvasAction => ({
  type: 'cell-typed',
  sheet,
  area: 'numbers',
  row,
  column,
  text,
});
const tableOf = (state: CanvasState) => writtenOn(state, sheet).tables.numbers;

describe('a text', () => {
  test('is kept as it was typed', () => {
    const state = send(emptyState, type('One\n\n two '));
    expect(state.sheets).toEqual({ [sheet]: { texts: { goal: 'One\n\n two ' }, tables: {} } });
  });

  test('that is empty again leaves nothing behind', () => {
    expect(send(emptyState, type('One'), type(''))).toEqual(emptyState);
  });

  test('ends where the area is full', () => {
    const state = send(emptyState, type('x'.repeat(most.text + 5)));
    expect(writtenOn(state, sheet).texts.goal).toHaveLength(most.text);
  });

  test('of a name that every object has is a text like any other', () => {
    const state = send(emptyState, type('One', 'constructor'));
    expect(writtenOn(state, sheet).texts).toEqual({ constructor: 'One' });
    expect(writtenOn(emptyState, 'constructor')).toBe(nothing);
  });
});

describe('a table', () => {
  test('has as many rows and cells as were written', () => {
    expect(tableOf(send(emptyState, typeCell(1, 2, 'x')))).toEqual([[], ['', '', 'x']]);
    expect(tableOf(send(emptyState, typeCell(1, 2, 'x'), typeCell(1, 0, 'a')))).toEqual([
      [],
      ['a', '', 'x'],
    ]);
    expect(tableOf(send(emptyState, typeCell(0, 1, 'x'), typeCell(0, 1, '')))).toEqual([[]]);
  });

  test('takes rows below those that it shows, up to a hundred', () => {
    const add = (shown: number): CanvasAction => ({
      type: 'row-added',
      sheet,
      area: 'numbers',
      shown,
    });
    const one = send(emptyState, typeCell(0, 0, 'x'), add(3));
    expect(tableOf(one)).toEqual([['x'], [], [], []]);
    expect(tableOf(send(one, add(4)))).toHaveLength(5);
    expect(send(one, add(most.rows))).toBe(one);
    expect(send(one, typeCell(most.rows, 0, 'x'))).toBe(one);
  });

  test('loses the row that is taken out, and no other', () => {
    const state = send(emptyState, typeCell(0, 0, 'a'), typeCell(1, 0, 'b'), typeCell(2, 0, 'c'));
    const remove = (row: number): CanvasAction => ({
      type: 'row-removed',
      sheet,
      area: 'numbers',
      row,
    });
    expect(tableOf(send(state, remove(1)))).toEqual([['a'], ['c']]);
    expect(send(state, remove(7))).toBe(state);
  });
});

describe('what has no place on the sheet', () => {
  const state = send(emptyState, type('Text', 'numbers'), typeCell(0, 0, 'a'), typeCell(0, 2, 'z'));
  const remove = (keeps: Extract<CanvasAction, { type: 'leftover-removed' }>['keeps']) =>
    writtenOn(send(state, { type: 'leftover-removed', sheet, area: 'numbers', keeps }), sheet);

  test('goes alone: what the sheet shows stays', () => {
    expect(remove({ kind: 'nothing' })).toEqual(nothing);
    expect(remove({ kind: 'text' })).toEqual({ texts: { numbers: 'Text' }, tables: {} });
    expect(remove({ kind: 'table', columns: 2, heads: 0 })).toEqual({
      texts: {},
      tables: { numbers: [['a']] },
    });
    expect(remove({ kind: 'table', columns: 3, heads: 1 })).toEqual({
      texts: {},
      tables: { numbers: [['', '', 'z']] },
    });
  });
});

describe('a sheet', () => {
  test('is emptied and filled without the others', () => {
    const both = send(emptyState, type('One'), { ...type('Two'), sheet: 'quick-wins' });
    expect(Object.keys(send(both, { type: 'sheet-emptied', sheet }).sheets)).toEqual([
      'quick-wins',
    ]);
    const written = { texts: { goal: 'Three' }, tables: {} };
    const opened = send(both, { type: 'sheet-opened', sheet, written });
    expect(writtenOn(opened, sheet)).toEqual(written);
    expect(writtenOn(opened, 'quick-wins').texts.goal).toBe('Two');
    expect(send(emptyState, { type: 'sheet-emptied', sheet })).toBe(emptyState);
  });

  test('is not written on by spaces and empty rows', () => {
    const spaces = send(emptyState, type(' \n'), typeCell(3, 1, ' '));
    expect(isWritten(writtenOn(spaces, sheet))).toBe(false);
    expect(isWritten(writtenOn(send(spaces, typeCell(3, 1, 'x')), sheet))).toBe(true);
  });
});

test('typing in one field is one step, everything else a step of its own', () => {
  expect(stepOf(type('x'))).toEqual({ kind: 'joined', group: 'text:shared-goals:goal' });
  expect(stepOf(typeCell(1, 2, 'x'))).not.toEqual(stepOf(typeCell(2, 1, 'x')));
  expect(stepOf({ type: 'sheet-emptied', sheet })).toEqual({ kind: 'own' });
});

describe('whatever people do', () => {
  const area = fc.constantFrom('goal', 'numbers');
  const at = { sheet: fc.constantFrom(sheet, 'quick-wins'), area };
  const small = fc.nat({ max: 4 });
  const text = fc.constantFrom('', ' ', 'One', 'Two\nlines', 'x'.repeat(most.text + 1));
  const keeps = fc.oneof(
    fc.constant({ kind: 'nothing' as const }),
    fc.constant({ kind: 'text' as const }),
    fc.record({ kind: fc.constant('table' as const), columns: small, heads: small }),
  );
  const action: fc.Arbitrary<CanvasAction> = fc.oneof(
    fc.record({ type: fc.constant('text-typed' as const), ...at, text }),
    fc.record({ type: fc.constant('cell-typed' as const), ...at, row: small, column: small, text }),
    fc.record({ type: fc.constant('row-added' as const), ...at, shown: small }),
    fc.record({ type: fc.constant('row-removed' as const), ...at, row: small }),
    fc.record({ type: fc.constant('leftover-removed' as const), ...at, keeps }),
    fc.record({ type: fc.constant('sheet-emptied' as const), sheet: at.sheet }),
  );
  const runs = fc.array(action, { maxLength: 30 });

  test('what is saved opens again as it was', () => {
    fc.assert(
      fc.property(runs, (actions) => {
        const state = send(emptyState, ...actions);
        const reading = readSaved(JSON.parse(JSON.stringify(writeSaved(state))));
        expect(reading.kind === 'read' && openSaved(reading.state)).toEqual(state);
      }),
    );
  });

  test('one sheet never changes another, and typing never changes another field', () => {
    fc.assert(
      fc.property(runs, action, (actions, last) => {
        const before = send(emptyState, ...actions);
        const after = reduce(before, last);
        const other = last.sheet === sheet ? 'quick-wins' : sheet;
        expect(writtenOn(after, other)).toEqual(writtenOn(before, other));
        if (last.type !== 'cell-typed') return;
        const cells = (state: CanvasState) =>
          Array.from({ length: 25 }, (_, index) => {
            const [row, column] = [Math.floor(index / 5), index % 5];
            const isTyped = row === last.row && column === last.column;
            const table = writtenOn(state, last.sheet).tables[last.area];
            return isTyped ? '' : (table?.[row]?.[column] ?? '');
          });
        expect(cells(after)).toEqual(cells(before));
        expect(writtenOn(after, last.sheet).texts).toEqual(writtenOn(before, last.sheet).texts);
      }),
    );
  });
});
