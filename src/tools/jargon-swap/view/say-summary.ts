import type { SwapTool } from './use-swap.ts';

/** How the swap stands, sentence by sentence. */
export function saySummary({ progress, words: { summary }, show }: SwapTool): string[] {
  const { all, writing, ready, revealed, agreed } = progress;
  if (all === 0) return [summary.none];
  const say = (count: number, sentence: (count: string, isOne: boolean) => string) =>
    count > 0 ? [sentence(show.number(count), count === 1)] : [];
  return [
    ...say(all, summary.words),
    ...say(writing, summary.writing),
    ...say(ready.length, summary.ready),
    ...say(revealed, summary.revealed),
    ...say(agreed, summary.agreed),
  ];
}
