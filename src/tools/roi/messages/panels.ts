import { panelWords } from './en-panels.ts';

export type PanelWords = typeof panelWords;

const languages: Record<string, PanelWords> = { en: panelWords };

/** The words of the folded parts in a language; in English where they are not translated. */
export function panelWordsIn(language: string): PanelWords {
  return languages[language] ?? panelWords;
}
