import type { Department } from '../../../lib/departments.ts';
import { isReady } from './state.ts';
import type { SwapState, SwapWord } from './types.ts';

/** How far a swap has come. */
export interface Progress {
  all: number;
  /** Words on which a side still has to write. */
  writing: number;
  /** Words that both have handed in and nobody has looked at. */
  ready: readonly SwapWord[];
  revealed: number;
  agreed: number;
  /** Of the words that are being written, how many each side has handed in. */
  handedIn: Record<Department, number>;
  /** Words that are not revealed yet. */
  covered: readonly SwapWord[];
}

export function findProgress({ words }: SwapState): Progress {
  const covered = words.filter(({ stage }) => stage === 'writing');
  const ready = covered.filter(isReady);
  const countIn = (side: Department) => covered.filter(({ answers }) => answers[side].isIn).length;
  return {
    all: words.length,
    writing: covered.length - ready.length,
    ready,
    revealed: words.filter(({ stage }) => stage === 'revealed').length,
    agreed: words.filter(({ stage }) => stage === 'agreed').length,
    handedIn: { it: countIn('it'), marketing: countIn('marketing') },
    covered,
  };
}
