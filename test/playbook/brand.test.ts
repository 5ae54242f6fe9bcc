import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastRatio, type Hex } from '../../src/lib/color.ts';
import {
  contrastWithPaper,
  type Inks,
  mixInks,
  papers,
  readableContrast,
  readableInk,
} from '../../src/playbook/brand.ts';

/** An ink that `site.yaml` may name: any color that can be read on the light paper. */
const ink = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Hex => readableInk(`#${value.toString(16).padStart(6, '0')}`));
const brand = fc.record({ it: ink, marketing: ink });
const inks = ['it', 'marketing', 'shared'] as const;
const tints = ['itTint', 'marketingTint', 'sharedTint'] as const;

/** The color of body text, light theme first, as the style sheet has it. */
const [lightText = '', darkText = ''] = [
  ...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--ink:\s*(#[0-9a-f]{6})/g),
].map(([, color]) => color);

/** Holds for both themes of many brands. */
function holdsForAllBrands(claim: (theme: Inks, paper: Hex, text: Hex) => void): void {
  fc.assert(
    fc.property(brand, (chosen) => {
      const { light, dark } = mixInks(chosen);
      claim(light, papers.light, lightText);
      claim(dark, papers.dark, darkText);
    }),
    { numRuns: 500 },
  );
}

describe('mixInks', () => {
  test('every ink of both themes can be read on its paper', () => {
    holdsForAllBrands((theme, paper) => {
      for (const name of inks) {
        expect(contrastRatio(theme[name], paper)).toBeGreaterThanOrEqual(readableContrast);
      }
    });
  });

  test('body text can be read on every tint', () => {
    expect([lightText, darkText]).toEqual([expect.any(String), expect.any(String)]);
    holdsForAllBrands((theme, _paper, text) => {
      for (const name of tints) {
        expect(contrastRatio(text, theme[name])).toBeGreaterThanOrEqual(readableContrast);
      }
    });
  });

  test('the light theme prints in the colors that the organization named', () => {
    const chosen = { it: '#0b6b57', marketing: '#7a1fa2' };
    expect(mixInks(chosen).light).toMatchObject(chosen);
  });

  test('the colors that ship', () => {
    expect(mixInks({ it: '#1f56c9', marketing: '#c8254a' })).toMatchInlineSnapshot(`
      {
        "dark": {
          "it": "#789dea",
          "itTint": "#252c3d",
          "marketing": "#e77c94",
          "marketingTint": "#37272f",
          "shared": "#b28ed7",
          "sharedTint": "#2e2a3a",
        },
        "light": {
          "it": "#1f56c9",
          "itTint": "#e1e7f0",
          "marketing": "#c8254a",
          "marketingTint": "#f1e2e3",
          "shared": "#3d205a",
          "sharedTint": "#e4e2e5",
        },
      }
    `);
  });
});

describe('readableInk', () => {
  test('is the ink itself when that can be read, and a darker one otherwise', () => {
    expect(readableInk('#1f56c9')).toBe('#1f56c9');
    expect(contrastWithPaper('#ff8a80')).toBeLessThan(readableContrast);
    expect(contrastWithPaper(readableInk('#ff8a80'))).toBeGreaterThanOrEqual(readableContrast);
  });
});
