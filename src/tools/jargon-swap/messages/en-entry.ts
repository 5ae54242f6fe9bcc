import type { Home } from '../../../lib/departments.ts';
import type { Theme } from '../../../lib/terms/term.ts';
import type { EntryField } from '../model/types.ts';

type Homes = Record<Home, string>;

/** The words of the entry that a room writes, and of the glossary that it starts from. */
export const entryWords = {
  means: 'This becomes a page of the glossary. Full stops come by themselves.',
  fields: {
    relation: () => 'How the two meanings relate',
    summary: () => 'In plain words, for anyone',
    it: ({ it }) => `${it} means`,
    marketing: ({ marketing }) => `${marketing} means`,
    'inShort.it': ({ it }) => `In a few words, when ${it} says it`,
    'inShort.marketing': ({ marketing }) => `In a few words, when ${marketing} says it`,
    'hears.it': ({ it, marketing }) => `What ${it} hears when ${marketing} says it`,
    'hears.marketing': ({ it, marketing }) => `What ${marketing} hears when ${it} says it`,
    sayInstead: () => 'Say instead',
    outcome: () => 'What depends on it for the business',
    'ask.1': () => 'A question that clears it up',
    'ask.2': () => 'One more question, if you have one',
    'examples.it': ({ it }) => `The word as ${it} uses it`,
    'examples.marketing': ({ marketing }) => `The word as ${marketing} uses it`,
    home: () => 'Whose word is it?',
    theme: () => 'Theme',
  } satisfies Record<EntryField, (homes: Homes) => string>,
  hints: {
    summary: 'One sentence that a new colleague in finance understands.',
    'inShort.it': 'It will stand in brackets after the word. At most 80 characters.',
    'inShort.marketing': 'It will stand in brackets after the word. At most 80 characters.',
    sayInstead: 'A whole sentence, with who, what and when.',
    'ask.1': 'Like “Tested, or open to customers?”',
  } as Partial<Record<EntryField, string>>,
  problems: {
    empty: {
      summary: 'This is empty. Write one sentence for somebody outside both departments.',
      it: 'This is empty. Write what the word means here, in one or two sentences.',
      marketing: 'This is empty. Write what the word means here, in one or two sentences.',
      'inShort.it': 'This is empty. Write a few words, like “built and tested.”',
      'inShort.marketing': 'This is empty. Write a few words, like “customers can use it.”',
      'hears.it': 'This is empty. Write what goes wrong: what this side takes the word for.',
      'hears.marketing': 'This is empty. Write what goes wrong: what this side takes the word for.',
      sayInstead: 'This is empty. Write a sentence that needs no explaining.',
      outcome: 'This is empty. Write what the company gains or loses by it.',
      'ask.1': 'This is empty. Write the question that anyone may ask.',
      'ask.2': 'This is empty. Write a question, or leave it out.',
      'examples.it': 'This is empty. Write a sentence from last week with the word in it.',
      'examples.marketing': 'This is empty. Write a sentence from last week with the word in it.',
      relation: 'Nobody has decided this yet. Choose above how the two meanings relate.',
      home: 'Nobody has decided this yet. Choose who brought the word in.',
      theme: 'Nobody has decided this yet. Choose where it goes in the glossary.',
    } satisfies Record<EntryField, string>,
    tooLong: (length: string, most: string) =>
      `This has ${length} characters. Shorten it to ${most} at most.`,
  },
  undecided: 'Choose …',
  themes: {
    infrastructure: 'Infrastructure',
    integration: 'Integration',
    'data-and-identity': 'Data and identity',
    'security-and-compliance': 'Security and compliance',
    'delivery-and-planning': 'Delivery and planning',
    analytics: 'Analytics',
    advertising: 'Advertising',
    'content-and-seo': 'Content and SEO',
    'crm-and-automation': 'CRM and automation',
    'brand-and-experience': 'Brand and customer experience',
    'finance-and-buying': 'Finance and buying',
  } satisfies Record<Theme, string>,
  agree: 'We agree',
  missing: (count: number) =>
    count === 1 ? 'One thing is missing' : `${count} things are missing`,
  missingMeans: 'What you wrote is kept.',
  known: {
    loading: 'Looking the word up in the glossary …',
    failed: 'The glossary could not be loaded. You can write the entry all the same.',
    is: (title: string) => `The glossary has “${title}” already. Your entry will change its page.`,
    fill: 'Fill the empty fields from it',
  },

  suggestions: {
    means:
      'Your glossary knows that each side means something else by these words. Add the ones that you have heard this month.',
    loading: 'Loading the glossary …',
    failed:
      'The glossary could not be loaded. Type the words instead, or fold this part and open it again.',
    none: 'Every word of this kind is in your list.',
    add: (word: string) => `Add ${word}`,
    filter: 'Find a word',
    nothingFound: 'No word of this kind has these letters.',
  },
};
