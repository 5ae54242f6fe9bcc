import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homes } from '../../../src/lib/departments.ts';
import { layOutPairedBars } from '../../../src/ui/charts/paired-bars-layout.ts';
import { layOutTornado } from '../../../src/ui/charts/tornado-layout.ts';

const frames = [
  { size: 'wide' as const, width: 680 },
  { size: 'narrow' as const, width: 320 },
];
const amount = fc.integer({ min: 0, max: 1e12 });
const anyGroups = fc.array(fc.tuple(amount, amount, fc.string({ maxLength: 40 })), {
  minLength: 3,
  maxLength: 3,
});

describe('paired bars', () => {
  test('are as long as their amounts, the soft part behind the hard one', () => {
    const [group] = layOutPairedBars(
      [
        {
          home: 'it',
          name: 'IT',
          net: { name: 'Net', value: '$0' },
          bars: [
            { key: 'pays', name: 'Pays', hard: 100, soft: 0, value: '$100' },
            { key: 'gains', name: 'Gains', hard: 50, soft: 50, value: '$100' },
          ],
        },
      ],
      frames[0] ?? { size: 'wide', width: 680 },
    ).groups;
    const [pays, gains] = group?.bars ?? [];
    expect(gains?.hard?.width).toBeCloseTo((pays?.hard?.width ?? 0) / 2, 0);
    expect(gains?.soft?.x).toBeCloseTo((gains?.hard?.x ?? 0) + (gains?.hard?.width ?? 0), 0);
    expect(pays?.soft?.width ?? 0).toBe(0);
  });

  test('stay within their frame, whatever the amounts and the names', () => {
    fc.assert(
      fc.property(anyGroups, fc.constantFrom(...frames), (groups, frame) => {
        const layout = layOutPairedBars(
          groups.map(([hard, soft, name], index) => ({
            home: homes[index] ?? 'shared',
            name,
            net: { name: 'Net', value: '$1' },
            bars: [{ key: 'pays', name: 'Pays', hard, soft, value: '$1' }],
          })),
          frame,
        );
        const ends = layout.groups.flatMap(({ bars }) =>
          bars.flatMap(({ hard, soft }) =>
            [hard, soft].flatMap((span) => (span ? [span.x, span.x + span.width] : [])),
          ),
        );
        expect(ends.every((x) => x >= 0 && x <= frame.width)).toBe(true);
        expect(Number.isFinite(layout.height)).toBe(true);
      }),
    );
  });
});

test('a tornado draws twelve bars at most, and says how many are left', () => {
  const bars = Array.from({ length: 15 }, (_, index) => ({
    key: `bar-${index}`,
    name: `Input ${index}`,
    low: { amount: -100 + index, text: 'low' },
    high: { amount: 100 - index, text: 'high' },
  }));
  for (const frame of frames) {
    const layout = layOutTornado(bars, 0, frame);
    expect(layout.rows).toHaveLength(12);
    expect(layout.left).toBe(3);
  }
});
