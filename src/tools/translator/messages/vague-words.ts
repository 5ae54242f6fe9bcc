import type { VagueWord } from '../model/types.ts';

const english: readonly VagueWord[] = [
  {
    title: 'urgent',
    variants: ['urgently'],
    ask: 'By what day and hour, and what happens if it comes a day later?',
  },
  {
    title: 'as soon as possible',
    variants: ['asap', 'a.s.a.p.'],
    ask: 'Which day is early enough, and what may wait for it?',
  },
  {
    title: 'soon',
    variants: ['shortly', 'in due course'],
    never: ['as soon as', 'sooner or later'],
    ask: 'On which day?',
  },
  {
    title: 'simple',
    variants: ['simply', 'easy', 'easily'],
    never: ['simple mail transfer'],
    ask: 'Simple for whom, and who has checked?',
  },
  {
    title: 'just',
    never: [
      'just as',
      'just like',
      'just in time',
      'just in case',
      'just under',
      'just over',
      'only just',
      'just now',
    ],
    ask: 'How many hours is it, and for whom?',
  },
  {
    title: 'quick',
    variants: ['quickly', 'fast', 'in no time'],
    never: ['quick win'],
    ask: 'How many days, counted from when?',
  },
  {
    title: 'obviously',
    variants: ['of course', 'clearly', 'as everyone knows'],
    ask: 'To whom is it clear, and who has said it aloud?',
  },
  { title: 'somehow', variants: ['one way or another'], ask: 'Who decides how, and by when?' },
  { title: 'a few', variants: ['a couple of', 'some kind of', 'several'], ask: 'How many?' },
  {
    title: 'better',
    variants: ['improve', 'optimize', 'modern', 'state of the art', 'best in class', 'world class'],
    isVerb: true,
    ask: 'Which number changes, from what to what?',
  },
  {
    title: 'user-friendly',
    variants: ['intuitive', 'seamless', 'seamlessly'],
    ask: 'Who uses it, and what should they manage without help?',
  },
  {
    title: 'flexible',
    variants: ['scalable', 'future-proof', 'robust'],
    ask: 'Which change must it bear, and how large?',
  },
  {
    title: 'as usual',
    variants: ['as always', 'the usual', 'like last time'],
    ask: 'Which time, and where is it written down?',
  },
  { title: 'everyone', variants: ['everybody', 'people say', 'they say'], ask: 'Who exactly?' },
  {
    title: 'basically',
    variants: ['more or less', 'roughly', 'almost done', 'nearly done'],
    ask: 'What is still missing?',
  },
  {
    title: 'should work',
    variants: ['should be fine', 'should not be a problem', 'no problem'],
    ask: 'Has it been tried, and what happens if it does not work?',
  },
  {
    title: 'later',
    variants: ['in phase two', 'down the road', 'at some point'],
    never: [
      'no later than',
      'sooner or later',
      'later than',
      'days later',
      'weeks later',
      'months later',
      'later that',
    ],
    ask: 'In which month, and who keeps it on the list?',
  },
  { title: 'and so on', variants: ['etc', 'and the like'], ask: 'What else belongs to it?' },
];

const languages: Readonly<Record<string, readonly VagueWord[]>> = { en: english };

/** Words that each side fills differently, with the question that clears them up. */
export const vagueWordsIn = (language: string): readonly VagueWord[] => languages[language] ?? [];

/** Short forms that need no explanation. */
export const everydayShortForms: readonly string[] = [
  'OK',
  'PS',
  'FAQ',
  'PDF',
  'TV',
  'PC',
  'ID',
  'USA',
  'US',
  'UK',
  'EU',
  'UN',
  'AM',
  'PM',
  'CEO',
  'HR',
  'VAT',
  'USB',
  'SMS',
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  'A4',
  'A3',
  'CC',
  'RE',
  'FW',
  'FYI',
  'USD',
  'EUR',
  'GBP',
];
