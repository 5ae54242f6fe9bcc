import {
  contrastRatio,
  type Hex,
  lightenToContrast,
  mix,
  overprint,
  raiseContrast,
} from '../lib/color.ts';
import type { Site } from './schemas/site.ts';

export const papers = { light: '#f6f7f4', dark: '#15171c' } as const;

/** WCAG 2.2, success criterion 1.4.3. Inks are used for words, so they have to meet it. */
export const readableContrast = 4.5;

/** A theme's inks as CSS values: each readable as words on its paper, each tint readable under body text. */
export interface Inks {
  it: Hex;
  marketing: Hex;
  /** Both inks printed over each other. */
  shared: Hex;
  itTint: Hex;
  marketingTint: Hex;
  sharedTint: Hex;
}

/** Works out both themes from the two inks of `site.yaml`. */
export function mixInks(brand: Site['brand']): { light: Inks; dark: Inks } {
  const shared = overprint(brand.it, brand.marketing);
  return {
    light: withTints({ ...brand, shared }, papers.light, 0.1),
    dark: withTints(
      {
        it: onDark(brand.it),
        marketing: onDark(brand.marketing),
        shared: onDark(shared),
      },
      papers.dark,
      0.16,
    ),
  };
}

/** The ink, darkened just enough to be read on the paper. */
export const readableInk = (ink: Hex): Hex =>
  raiseContrast(ink, papers.light, readableContrast, '#000000');

export const contrastWithPaper = (ink: Hex): number => contrastRatio(ink, papers.light);

/** On dark paper the inks shine a little more than they must, so that thin strokes hold. */
const onDark = (ink: Hex) => lightenToContrast(ink, papers.dark, 6.5);

function withTints(inks: { it: Hex; marketing: Hex; shared: Hex }, paper: Hex, part: number): Inks {
  return {
    ...inks,
    itTint: mix(inks.it, paper, part),
    marketingTint: mix(inks.marketing, paper, part),
    sharedTint: mix(inks.shared, paper, part),
  };
}
