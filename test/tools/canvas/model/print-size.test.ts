import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPrintSize, pitches } from '../../../../src/tools/canvas/model/print-size.ts';
import { nothing } from '../../../../src/tools/canvas/model/types.ts';
import { plan, writtenWith } from '../sheets.ts';

test('a sheet for the pen has lines a centimeter apart, and a full one gets smaller letters', () => {
  const sizes = [0, 300, 3000, 8000].map((letters) =>
    findPrintSize(plan, writtenWith({ texts: { goal: 'word '.repeat(letters / 5) } })),
  );
  expect(sizes[0]).toBe(0);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(sizes.at(-1)).toBeGreaterThan(3);
});

test('many planned rows set their lines closer, before anything is written', () => {
  const [area] = plan.areas.slice(2);
  if (!area) throw new Error('The sheet has no table.');
  const rows = (emptyRows: number) => ({ ...plan, areas: [{ ...area, emptyRows }] });
  expect(findPrintSize(rows(20), nothing)).toBe(0);
  expect(findPrintSize(rows(40), nothing)).toBeGreaterThan(3);
});

test('whatever more is written, the letters never grow', () => {
  const text = fc.string({ maxLength: 2000 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const size = (goal: string) => findPrintSize(plan, writtenWith({ texts: { goal } }));
      expect(size(`${one}\n${other}`)).toBeGreaterThanOrEqual(size(one));
    }),
  );
});

test('letters of Asia are twice as wide', () => {
  const size = (letter: string) =>
    findPrintSize(plan, writtenWith({ texts: { goal: letter.repeat(1500) } }));
  expect(size('字')).toBeGreaterThan(size('a'));
});

test('the style sheet has the same distances between lines', () => {
  const css = readFileSync('src/tools/canvas/view/print.css', 'utf8');
  const inStyles = [...css.matchAll(/--pitch: ([\d.]+)mm/g)].map(([, pitch]) => Number(pitch));
  expect(inStyles).toEqual([...pitches]);
});
