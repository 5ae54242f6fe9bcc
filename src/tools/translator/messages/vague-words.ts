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
    variants: [
      'simply',
      'easy',
      'easily',
      'no big deal',
      'a big deal',
      'small change',
      'minor change',
    ],
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
    variants: ['more or less', 'almost done', 'nearly done'],
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
  {
    title: 'end of day',
    variants: ['EOD', 'COB', 'close of business', 'end of the week', 'EOW'],
    ask: 'At what hour, and in whose time zone?',
  },
  {
    title: 'to be defined',
    variants: ['TBD', 'TBC', 'to be confirmed', 'to be decided', 'still open'],
    ask: 'Who decides it, and by what day?',
  },
  {
    title: 'if possible',
    variants: ['ideally', 'where possible', 'hopefully'],
    ask: 'What happens if it is not possible?',
  },
  {
    title: 'as agreed',
    variants: ['as discussed', 'as we said', 'as promised'],
    ask: 'Where is it written down, and who was there?',
  },
  {
    title: 'make it pop',
    variants: ['really pop', 'wow effect', 'eye-catching', 'fresh look'],
    ask: 'What should people do after they have seen it?',
  },
];

const languages: Readonly<Record<string, readonly VagueWord[]>> = { en: english };

/** Words that each side fills differently, with the question that clears them up. */
export const vagueWordsIn = (language: string): readonly VagueWord[] => languages[language] ?? [];
