const en = {
  about: (reader: string) =>
    `What stands in square brackets or behind an arrow was added for ${reader} from a shared glossary. The rest is as it was written.`,
  questions: 'Questions that clear it up',
};

const languages: Readonly<Record<string, typeof en>> = { en };

export const exportWordsIn = (language: string): typeof en => languages[language] ?? en;
