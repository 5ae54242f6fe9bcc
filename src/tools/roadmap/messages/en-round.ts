import type { ValueKind } from '../model/types.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The words of the blind round. */
export const roundWords = {
  means:
    'IT says how much work each initiative is, marketing says what it is worth, and each guesses the other’s answer. Nobody sees the other side until both are done.',
  start: 'Start a round',
  empty: 'There is nothing to estimate yet. Add an initiative first.',
  turn: 'Whose turn is it?',
  progress: (side: string, answered: string, all: string) =>
    `${side} has answered ${answered} of ${all}.`,
  own: {
    it: 'How much work is it?',
    marketing: 'What is it worth?',
  },
  guess: {
    it: 'Guess: what will marketing say it is worth?',
    marketing: 'Guess: how much work will IT say it is?',
  },
  initiative: 'Initiative',
  of: (title: string) => `of ${title}`,
  unanswered: 'No answer',
  reveal: 'Reveal both',
  incomplete: (side: string, open: number) =>
    `${side} has ${open} ${plural(open, 'initiative', 'initiatives')} left.`,
  revealAnyway: 'You can reveal now; what is missing stays empty.',

  results: 'Both answers, the widest difference first',
  effort: 'Work',
  value: 'Value',
  says: (side: string) => `${side} says`,
  guesses: (side: string) => `${side} guessed`,
  gaps: 'Apart',
  sizeGap: (steps: string, isOne: boolean) => `${steps} ${isOne ? 'size' : 'sizes'} apart`,
  pointGap: (points: string, isOne: boolean) => `${points} ${isOne ? 'point' : 'points'} apart`,
  agree: 'Both agree',
  talk: 'Start with the first line: ask the one who knows what the other does not see.',
  team: 'The work is done by',
  take: 'Take these into the roadmap',
  takeMeans: {
    points: 'IT’s sizes become the effort of that team, marketing’s values the value.',
    money:
      'IT’s sizes become the effort of that team. Marketing’s values are kept, but count only where value is given in points: choose that under “Teams, phases and dates”.',
  } satisfies Record<ValueKind, string>,
  noTeam: 'There is no team yet. Add one under “Teams, phases and dates”.',
  end: 'End without taking',
};
