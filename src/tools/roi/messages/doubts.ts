import type { DoubtReason } from '../model/sanity.ts';
import { type DoubtShow, doubtWords } from './en-doubts.ts';

export type { DoubtShow } from './en-doubts.ts';

const languages: Record<string, typeof doubtWords> = { en: doubtWords };

/** A doubt in the words of a language; in English where they are not translated. */
export function sayDoubt(doubt: DoubtReason, show: DoubtShow, language: string): string {
  const words = languages[language] ?? doubtWords;
  const say = words[doubt.code] as (reason: DoubtReason, show: DoubtShow) => string;
  return say(doubt, show);
}
