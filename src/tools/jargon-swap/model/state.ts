import type { Department } from '../../../lib/departments.ts';
import { slugOf } from '../../../lib/terms/slug.ts';
import type { Step } from '../../../lib/undo.ts';
import { findEntryProblems } from './entry-problems.ts';
import {
  type Answer,
  type Choices,
  type Entry,
  type EntryText,
  entryTexts,
  type KnownTerm,
  most,
  type SwapState,
  type SwapWord,
} from './types.ts';

export type SwapAction =
  | { type: 'words-added'; words: readonly { id: string; word: string }[] }
  | { type: 'word-removed'; id: string }
  /** Every keystroke of a side that writes. */
  | { type: 'answer-typed'; id: string; side: Department; text: string }
  /** Everything that a side has written, and the words it says it does not use. */
  | { type: 'answers-handed-in'; side: Department }
  | { type: 'word-declined'; id: string; side: Department }
  | { type: 'answer-taken-back'; id: string; side: Department }
  | { type: 'words-revealed'; ids: readonly string[] }
  | { type: 'entry-typed'; id: string; field: EntryText; text: string }
  | { type: 'entry-decided'; id: string; choice: Partial<Choices> }
  /** Fields that are empty take what the glossary has. */
  | { type: 'entry-filled'; id: string; entry: Entry }
  /** `day` is today; `term` is the page that the glossary has of the word. */
  | { type: 'entry-agreed'; id: string; day: string; term?: KnownTerm }
  | { type: 'entry-reopened'; id: string }
  | { type: 'swap-opened'; swap: SwapState }
  | { type: 'example-restored'; example: SwapState };

/** Takes every action in every state; what makes no sense there changes nothing. */
export function reduce(state: SwapState, action: SwapAction): SwapState {
  switch (action.type) {
    case 'words-added':
      return addWords(state, action.words);
    case 'word-removed':
      return has(state, action.id)
        ? { ...state, words: state.words.filter(({ id }) => id !== action.id) }
        : state;
    case 'answer-typed':
      return changeAnswer(state, action, ({ isIn }) =>
        isIn ? undefined : { text: action.text.slice(0, most.text), isIn },
      );
    case 'answers-handed-in':
      return state.words.reduce(
        (next, { id }) =>
          changeAnswer(next, { id, side: action.side }, ({ text, isIn }) =>
            isIn || text.trim() === '' ? undefined : { text, isIn: true },
          ),
        state,
      );
    case 'word-declined':
      return changeAnswer(state, action, () => ({ text: '', isIn: true }));
    case 'answer-taken-back':
      return changeAnswer(state, action, ({ text, isIn }) =>
        isIn ? { text, isIn: false } : undefined,
      );
    case 'words-revealed':
      return action.ids.reduce((next, id) => changeWord(next, id, 'writing', reveal), state);
    case 'entry-typed':
      return changeEntry(state, action.id, { [action.field]: action.text.slice(0, most.text) });
    case 'entry-decided':
      return changeEntry(state, action.id, action.choice);
    case 'entry-filled':
      return changeWord(state, action.id, 'revealed', (word) => ({
        ...word,
        entry: { ...action.entry, ...writtenOf(word.entry) },
      }));
    case 'entry-agreed':
      return changeWord(state, action.id, 'revealed', (word) =>
        findEntryProblems(word.entry).length > 0
          ? word
          : {
              ...word,
              stage: 'agreed',
              agreed: action.day,
              ...(action.term ? { term: action.term } : {}),
            },
      );
    case 'entry-reopened':
      return changeWord(state, action.id, 'agreed', ({ agreed: _, term: __, ...word }) => ({
        ...word,
        stage: 'revealed',
      }));
    case 'swap-opened':
      return action.swap;
    case 'example-restored':
      return action.example;
    default:
      action satisfies never;
      return state;
  }
}

/** What each action means to undo: typing in one field is one step. */
export function stepOf(action: SwapAction): Step {
  switch (action.type) {
    case 'answer-typed':
      return { kind: 'joined', group: `answer:${action.side}:${action.id}` };
    case 'entry-typed':
      return { kind: 'joined', group: `${action.field}:${action.id}` };
    default:
      return { kind: 'own' };
  }
}

const blank: Answer = { text: '', isIn: false };

/** A word that has just been added. */
export const newWord = (id: string, word: string): SwapWord => ({
  id,
  word,
  stage: 'writing',
  answers: { it: blank, marketing: blank },
  entry: {},
});

/** Whether both sides have handed in what they mean. */
export const isReady = ({ answers }: Pick<SwapWord, 'answers'>): boolean =>
  answers.it.isIn && answers.marketing.isIn;

/** Whether two words would have the same page in the glossary. */
export const isSameWord = (one: string, other: string): boolean =>
  slugOf(one, one.trim().toLowerCase()) === slugOf(other, other.trim().toLowerCase());

function addWords(state: SwapState, added: readonly { id: string; word: string }[]): SwapState {
  let { words } = state;
  for (const { id, word } of added) {
    const tidy = word.replace(/\s+/g, ' ').trim().slice(0, most.word).toWellFormed();
    const isThere = words.some((other) => other.id === id || isSameWord(other.word, tidy));
    if (tidy !== '' && !isThere && words.length < most.words) words = [...words, newWord(id, tidy)];
  }
  return words === state.words ? state : { ...state, words };
}

const has = ({ words }: SwapState, wanted: string) => words.some(({ id }) => id === wanted);

function changeWord(
  state: SwapState,
  id: string,
  stage: SwapWord['stage'],
  change: (word: SwapWord) => SwapWord,
): SwapState {
  const word = state.words.find((one) => one.id === id && one.stage === stage);
  const changed = word && change(word);
  if (!changed || changed === word) return state;
  return { ...state, words: state.words.map((one) => (one === word ? changed : one)) };
}

/** `change` gives nothing where the answer stays. */
function changeAnswer(
  state: SwapState,
  { id, side }: { id: string; side: Department },
  change: (answer: Answer) => Answer | undefined,
): SwapState {
  return changeWord(state, id, 'writing', (word) => {
    const answer = change(word.answers[side]);
    return answer ? { ...word, answers: { ...word.answers, [side]: answer } } : word;
  });
}

const changeEntry = (state: SwapState, id: string, change: Entry) =>
  changeWord(state, id, 'revealed', (word) => ({ ...word, entry: { ...word.entry, ...change } }));

/** Only once both sides have handed in. What they wrote is where the entry starts. */
function reveal(word: SwapWord): SwapWord {
  const { it, marketing } = word.answers;
  if (!isReady(word)) return word;
  const entry = { it: it.text, marketing: marketing.text, ...writtenOf(word.entry) };
  return { ...word, stage: 'revealed', entry };
}

/** The entry without texts that are empty. */
function writtenOf(entry: Entry): Entry {
  const isEmpty = (name: string) =>
    (entryTexts as readonly string[]).includes(name) && !entry[name as EntryText]?.trim();
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !isEmpty(name)));
}
