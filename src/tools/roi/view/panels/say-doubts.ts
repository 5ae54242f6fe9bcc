import { sayDoubt } from '../../messages/doubts.ts';
import { type Doubt, findDoubts } from '../../model/sanity.ts';
import type { Roi } from '../use-roi.ts';

/** The doubts about the open scenario, in sentences. */
export function sayDoubts({ state, words, show, context }: Roi): (Doubt & { text: string })[] {
  const shown = {
    whole: show.number,
    percent: (fraction: number) => show.percent(fraction, 1),
    list: show.list,
    name: (name: string) => (name ? `“${name}”` : words.unnamed.benefit),
    home: (home: keyof typeof context.homes) => context.homes[home],
    basis: (basis: keyof typeof words.basis) => words.basis[basis],
  };
  return findDoubts(state, state.open).map((doubt) => ({
    ...doubt,
    text: sayDoubt(doubt, shown, context.language),
  }));
}
