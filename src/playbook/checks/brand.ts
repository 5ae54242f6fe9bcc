import { departments } from '../../lib/departments.ts';
import { contrastWithPaper, readableContrast, readableInk } from '../brand.ts';
import type { Playbook } from '../playbook.ts';
import { type ContentProblem, problem } from '../problems/problem.ts';

/** Inks too weak to be read as words on the paper. */
export function checkBrand({ site, siteSources }: Playbook): ContentProblem[] {
  return departments.flatMap((ink) => {
    const color = site.brand[ink];
    const contrast = contrastWithPaper(color);
    const writer = siteSources.find((source) => source.hasField(['brand', ink]));
    if (contrast >= readableContrast || !writer) return [];
    return [
      problem('COLOR_WEAK', writer.placeOfValue(['brand', ink]), {
        field: `brand.${ink}`,
        color,
        contrast: roundDown(contrast),
        needed: readableContrast.toFixed(1),
        nearest: readableInk(color),
      }),
    ];
  });
}

/** 4.49 must not read as 4.5. */
const roundDown = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);
