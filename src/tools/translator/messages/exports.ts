const en = {
  /** Says who added what stands in brackets. */
  about: (reader: string) =>
    `What stands in square brackets or behind an arrow was added for ${reader} from a shared glossary. The rest is as it was written.`,
  questions: 'Questions that clear it up',
};

export type ExportWords = typeof en;

const languages: Readonly<Record<string, ExportWords>> = { en };

export const exportWordsIn = (language: string): ExportWords => languages[language] ?? en;
