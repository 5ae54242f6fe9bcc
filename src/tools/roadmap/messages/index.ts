import { en } from './en.ts';

export type RoadmapMessages = typeof en;

const languages: Record<string, RoadmapMessages> = { en };

/** The tool's words in a language; in English where they are not translated. */
export function messagesIn(language: string): RoadmapMessages {
  return languages[language] ?? en;
}
