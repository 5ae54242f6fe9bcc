const en = {
  aboutNotes: (reader: string) =>
    `What stands in square brackets was added for ${reader} from a shared glossary. The rest is as it was written.`,
  aboutLines: (reader: string) =>
    `What stands behind an arrow was added for ${reader} from a shared glossary. The rest is as it was written.`,
  aboutModels: 'Numbers and dates behind an arrow are examples. They promise nothing.',
  line: {
    'say-instead': (term: string) => `${term}, for example:`,
    outcome: (term: string) => `${term}, why it matters:`,
  },
  falseFriends: 'Same word, two meanings',
  words: 'Words of this text',
  questions: 'Questions that clear it up',
  bothMean: (first: string, firstMeans: string, second: string, secondMeans: string) =>
    `${first} means ${firstMeans}; ${second} means ${secondMeans}`,
};

const languages: Readonly<Record<string, typeof en>> = { en };

export const exportWordsIn = (language: string): typeof en => languages[language] ?? en;
