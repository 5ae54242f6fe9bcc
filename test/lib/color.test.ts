import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contrastRatio,
  type Hex,
  lightenToContrast,
  mix,
  overprint,
  raiseContrast,
} from '../../src/lib/color.ts';

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Hex => `#${value.toString(16).padStart(6, '0')}`);

describe('contrastRatio', () => {
  // WebAIM, Contrast Checker and "Contrast and Color Accessibility", which cut off after two digits.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.47],
    ['#949494', '#ffffff', 3.03],
    ['#ff0000', '#ffffff', 3.99],
    ['#0000ff', '#ffffff', 8.59],
    ['#00ff00', '#ffffff', 1.37],
  ])('of %s on %s is %f', (ink, paper, published) => {
    expect(Math.floor(contrastRatio(ink, paper) * 100) / 100).toBe(published);
  });

  test('is the same both ways and lies between 1 and 21', () => {
    fc.assert(
      fc.property(color, color, (one, other) => {
        const ratio = contrastRatio(one, other);
        expect(ratio).toBe(contrastRatio(other, one));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
      }),
    );
  });

  test('does not care for capital letters', () => {
    expect(contrastRatio('#1F56C9', '#FFFFFF')).toBe(contrastRatio('#1f56c9', '#ffffff'));
  });
});

describe('overprint', () => {
  test.each([
    ['#ffff00', '#00ffff', '#33ff33'],
    ['#1f56c9', '#c8254a', '#3d205a'],
    ['#000000', '#000000', '#000000'],
  ])('%s over %s is %s', (one, other, both) => {
    expect(overprint(one, other)).toBe(both);
  });

  test('is the same whichever ink is printed first, and readable where both inks are', () => {
    fc.assert(
      fc.property(color, color, (one, other) => {
        const both = overprint(one, other);
        expect(both).toBe(overprint(other, one));
        const weaker = Math.min(contrastRatio(one, '#ffffff'), contrastRatio(other, '#ffffff'));
        // A channel is rounded to a whole number, which may cost a little.
        expect(contrastRatio(both, '#ffffff')).toBeGreaterThanOrEqual(weaker * 0.99);
      }),
    );
  });
});

describe('mix', () => {
  test.each([
    ['#ff0000', '#0000ff', 0, '#0000ff'],
    ['#ff0000', '#0000ff', 1, '#ff0000'],
    ['#ff0000', '#0000ff', 0.5, '#800080'],
    ['#000000', '#ffffff', 0.1, '#e6e6e6'],
  ])('%s in %s, part %f, is %s', (ink, paper, part, mixed) => {
    expect(mix(ink, paper, part)).toBe(mixed);
  });
});

describe('raiseContrast', () => {
  test('leaves a color alone that is strong enough', () => {
    expect(raiseContrast('#1f56c9', '#ffffff', 4.5, '#000000')).toBe('#1f56c9');
  });

  test('reaches the wanted contrast whenever the target has it', () => {
    const wanted = fc.double({ min: 1, max: 7, noNaN: true });
    fc.assert(
      fc.property(color, color, wanted, (ink, paper, ratio) => {
        const black = contrastRatio('#000000', paper);
        const target = black >= contrastRatio('#ffffff', paper) ? '#000000' : '#ffffff';
        fc.pre(contrastRatio(target, paper) >= ratio);
        const raised = raiseContrast(ink, paper, ratio, target);
        expect(contrastRatio(raised, paper)).toBeGreaterThanOrEqual(ratio);
      }),
    );
  });

  test('goes no further than a step beyond what is wanted', () => {
    const raised = raiseContrast('#ff8a80', '#ffffff', 4.5, '#000000');
    expect(contrastRatio(raised, '#ffffff')).toBeCloseTo(4.5, 0);
  });

  test('gives the target when even that is too weak', () => {
    expect(raiseContrast('#cccccc', '#808080', 7, '#000000')).toBe('#000000');
  });
});

describe('lightenToContrast', () => {
  const paper = '#15171c';

  test('leaves a color alone that is strong enough', () => {
    expect(lightenToContrast('#ffb3a7', paper, 6.5)).toBe('#ffb3a7');
  });

  test.each([
    ['#1f56c9', '#789dea'],
    ['#c8254a', '#e77c94'],
    ['#004d1a', '#00b83e'],
    ['#333333', '#9c9c9c'],
    ['#000000', '#9c9c9c'],
  ])('%s becomes %s, which has the same hue', (ink, lighter) => {
    expect(lightenToContrast(ink, paper, 6.5)).toBe(lighter);
  });

  test('reaches the wanted contrast on every dark paper', () => {
    const dark = fc
      .integer({ min: 0, max: 40 })
      .map((value): Hex => mix('#ffffff', '#000000', value / 255));
    fc.assert(
      fc.property(color, dark, (ink, darkPaper) => {
        expect(
          contrastRatio(lightenToContrast(ink, darkPaper, 6.5), darkPaper),
        ).toBeGreaterThanOrEqual(6.5);
      }),
    );
  });

  test('gives white when nothing is light enough', () => {
    expect(lightenToContrast('#1f56c9', '#808080', 7)).toBe('#ffffff');
  });
});
