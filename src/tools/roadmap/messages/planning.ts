import { planningWords } from './en-planning.ts';

export type PlanningWords = typeof planningWords;

const languages: Record<string, PlanningWords> = { en: planningWords };

/** The words of proposals and comparisons in a language; in English where they are not translated. */
export function planningWordsIn(language: string): PlanningWords {
  return languages[language] ?? planningWords;
}
