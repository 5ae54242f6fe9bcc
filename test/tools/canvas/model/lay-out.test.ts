import { describe, expect, test } from 'vitest';
import { findLeftovers, layRows } from '../../../../src/tools/canvas/model/lay-out.ts';
import type { Area } from '../../../../src/tools/canvas/model/types.ts';
import { plan, writtenWith } from '../sheets.ts';

const areaOf = (id: string) => plan.areas.find((area) => area.id === id) as Area;

describe('the rows of a table', () => {
  test('are those of the sheet, known or empty, and then those that were added', () => {
    expect(layRows(areaOf('growth'), [[], ['', '60,000'], ['More', '9']])).toEqual([
      { head: 'An ordinary day', cells: ['', ''], isAdded: false },
      { head: 'A good surprise', cells: ['', '60,000'], isAdded: false },
      { head: undefined, cells: ['More', '9'], isAdded: true },
    ]);
    expect(layRows(areaOf('numbers'))).toHaveLength(2);
  });

  test('are at least one', () => {
    expect(layRows({ ...areaOf('numbers'), emptyRows: 0 })).toHaveLength(1);
  });
});

describe('what the sheet has no place for', () => {
  test('is nothing as long as the sheet stays as it was', () => {
    const written = writtenWith({
      texts: { goal: 'One' },
      tables: { numbers: [['a', 'b'], [], ['c']], growth: [['', '4,000']] },
    });
    expect(findLeftovers(plan, written)).toEqual([]);
  });

  test('is what stands in an area that is gone', () => {
    const written = writtenWith({
      texts: { risks: 'One\nTwo\n', empty: ' ' },
      tables: { owners: [['Tom', '', 'IT'], []] },
    });
    expect(findLeftovers(plan, written)).toEqual([
      { area: 'risks', title: undefined, lines: ['One', 'Two'], keeps: { kind: 'nothing' } },
      { area: 'owners', title: undefined, lines: ['Tom · IT'], keeps: { kind: 'nothing' } },
    ]);
  });

  test('is a text where there is a table now, and the other way around', () => {
    const written = writtenWith({
      texts: { numbers: 'Three of them' },
      tables: { goal: [['x']], numbers: [['a', 'b']] },
    });
    expect(findLeftovers(plan, written).map(({ title, lines }) => [title, lines])).toEqual([
      ['Numbers', ['Three of them']],
      ['The goal', ['x']],
    ]);
  });

  test('is a cell whose column is gone, or whose place a known row has taken', () => {
    const written = writtenWith({
      tables: {
        growth: [
          ['Usual', '4,000', 'Tom'],
          ['', '1'],
        ],
      },
    });
    expect(findLeftovers(plan, written)).toEqual([
      {
        area: 'growth',
        title: 'Growth',
        lines: ['Usual · Tom'],
        keeps: { kind: 'table', columns: 2, heads: 2 },
      },
    ]);
  });
});
