import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerRound,
  countAnswers,
  findDifferences,
  takeRound,
} from '../../../../src/tools/roadmap/model/edit-round.ts';
import { createReducer } from '../../../../src/tools/roadmap/model/state.ts';
import { type Round, type RoundAnswer, sizes } from '../../../../src/tools/roadmap/model/types.ts';
import { initiativeWith, roadmapWith } from '../roadmaps.ts';

const three = ['a', 'b', 'c'].map((id) => initiativeWith({ id }));
const roundWith = (changes: Partial<Round> = {}): Round => ({
  isRevealed: false,
  it: {},
  marketing: {},
  ...changes,
});

describe('an answer', () => {
  const state = roadmapWith({ initiatives: three, round: roundWith() });

  test('joins what its side has said of the initiative, and leaves the other side alone', () => {
    const first = answerRound(state, 'it', 'a', { effort: 'M' });
    const both = answerRound(first, 'it', 'a', { value: 7 });
    expect(both.round).toEqual(roundWith({ it: { a: { effort: 'M', value: 7 } } }));
  });

  test('gives way to a later one', () => {
    const first = answerRound(state, 'marketing', 'a', { effort: 'M' });
    const second = answerRound(first, 'marketing', 'a', { effort: 'XL' });
    expect(second.round?.marketing).toEqual({ a: { effort: 'XL' } });
  });

  test('about nothing, or outside a round, is not taken', () => {
    expect(answerRound(state, 'it', 'gone', { value: 1 })).toBe(state);
    const resting = roadmapWith({ initiatives: three });
    expect(answerRound(resting, 'it', 'a', { value: 1 })).toBe(resting);
  });
});

describe('progress', () => {
  test.each<[string, Round['it'], number]>([
    ['nothing', {}, 0],
    ['a size without a value', { a: { effort: 'S' } }, 0],
    ['a value without a size', { a: { value: 1 } }, 0],
    ['both', { a: { effort: 'S', value: 1 }, b: { value: 2 } }, 1],
    ['what is dropped', { d: { effort: 'S', value: 1 } }, 0],
  ])('counts the initiatives with both answers: %s', (_, answers, answered) => {
    const initiatives = [...three, initiativeWith({ id: 'd', status: 'dropped' })];
    expect(countAnswers({ initiatives }, answers)).toEqual({ answered, all: 3 });
  });
});

describe('differences', () => {
  const gapsOf = (it: RoundAnswer, marketing: RoundAnswer) => {
    const round = roundWith({ it: { a: it }, marketing: { a: marketing } });
    const [{ effortGap, valueGap } = {}] = findDifferences(
      { initiatives: three.slice(0, 1) },
      round,
    );
    return { effortGap, valueGap };
  };

  test.each<[RoundAnswer, RoundAnswer, number | undefined, number | undefined]>([
    [{ effort: 'S', value: 3 }, { effort: 'S', value: 3 }, 0, 0],
    [{ effort: 'S', value: 1 }, { effort: 'XL', value: 10 }, 3, 9],
    [{ effort: 'L', value: 9 }, { effort: 'M', value: 4 }, 1, 5],
    [{ effort: 'L' }, { effort: 'M', value: 4 }, 1, undefined],
    [{ value: 2 }, { effort: 'M', value: 4 }, undefined, 2],
    [{ effort: 'L' }, { value: 4 }, undefined, undefined],
  ])('of %j and %j are %s sizes and %s points', (it, marketing, effortGap, valueGap) => {
    expect(gapsOf(it, marketing)).toEqual({ effortGap, valueGap });
  });

  test('come widest first, then in the order of the roadmap, and last what cannot be compared', () => {
    const answers: [string, RoundAnswer, RoundAnswer][] = [
      ['unanswered', {}, { effort: 'S', value: 1 }],
      ['agreed', { effort: 'M', value: 5 }, { effort: 'M', value: 5 }],
      ['a size apart', { effort: 'S', value: 5 }, { effort: 'M', value: 5 }],
      ['three points apart', { effort: 'S', value: 5 }, { effort: 'S', value: 8 }],
      ['two sizes apart', { effort: 'S', value: 5 }, { effort: 'L', value: 5 }],
      ['seven points apart', { effort: 'S', value: 2 }, { effort: 'S', value: 9 }],
    ];
    const round = roundWith({
      it: Object.fromEntries(answers.map(([id, it]) => [id, it])),
      marketing: Object.fromEntries(answers.map(([id, _, marketing]) => [id, marketing])),
    });
    const initiatives = answers.map(([id]) => initiativeWith({ id }));
    expect(findDifferences({ initiatives }, round).map(({ initiative }) => initiative.id)).toEqual([
      'seven points apart',
      'two sizes apart',
      'a size apart',
      'three points apart',
      'agreed',
      'unanswered',
    ]);
  });

  test('name every initiative once that is not dropped, whatever was said', () => {
    const answer = fc.record(
      { effort: fc.constantFrom(...sizes), value: fc.integer({ min: 1, max: 10 }) },
      { requiredKeys: [] },
    );
    const said = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), answer);
    const initiatives = [...three, initiativeWith({ id: 'd', status: 'dropped' })];
    fc.assert(
      fc.property(said, said, (it, marketing) => {
        const found = findDifferences({ initiatives }, roundWith({ it, marketing }));
        expect(found.map(({ initiative }) => initiative.id).sort()).toEqual(['a', 'b', 'c']);
        for (const { effortGap = 0, valueGap = 0 } of found) {
          expect(effortGap).toBeLessThanOrEqual(3);
          expect(valueGap).toBeLessThanOrEqual(9);
        }
      }),
    );
  });
});

describe('taking a round into the roadmap', () => {
  const round = roundWith({
    isRevealed: true,
    it: { a: { effort: 'L', value: 2 }, b: { value: 3 } },
    marketing: { a: { effort: 'S', value: 9 }, c: { effort: 'S' } },
  });
  const asked = initiativeWith({ id: 'a', efforts: { content: 4 }, points: 1 });
  const state = roadmapWith({ initiatives: [asked, ...three.slice(1)], round });

  test("takes IT's sizes and marketing's values, no guesses, and ends the round", () => {
    const taken = takeRound(state, 'web');
    expect(taken.round).toBeUndefined();
    expect(taken.initiatives.map(({ efforts, points }) => ({ efforts, points }))).toEqual([
      { efforts: { content: 4, web: 'L' }, points: 9 },
      { efforts: {}, points: undefined },
      { efforts: {}, points: undefined },
    ]);
  });

  test('for a team that is not there changes nothing', () => {
    expect(takeRound(state, 'gone')).toBe(state);
  });

  test('leaves no text in a field whose number it sets, and every other text', () => {
    const typed = {
      'effort:a:web': 'plenty',
      'points:a': '99',
      'effort:a:content': 'some',
      'points:b': 'low',
    };
    expect(takeRound({ ...state, typed }, 'web').typed).toEqual({
      'effort:a:content': 'some',
      'points:b': 'low',
    });
  });

  test('is not undone by a number that is still in a field', () => {
    const reduce = createReducer({ locale: 'en-US', currency: 'USD' });
    const typing = { ...state, typed: { 'points:a': '3' } };
    const taken = reduce(typing, { type: 'round-taken', team: 'web' });
    expect(taken.initiatives[0]?.points).toBe(9);
  });
});
