import { balanceWords, timelineWords } from './en-timeline.ts';

export type TimelineWords = typeof timelineWords;
export type BalanceWords = typeof balanceWords;

const timelines: Record<string, TimelineWords> = { en: timelineWords };
const balances: Record<string, BalanceWords> = { en: balanceWords };

/** The words of the timeline in a language; in English where they are not translated. */
export function timelineWordsIn(language: string): TimelineWords {
  return timelines[language] ?? timelineWords;
}

/** The words of the balance in a language; in English where they are not translated. */
export function balanceWordsIn(language: string): BalanceWords {
  return balances[language] ?? balanceWords;
}
