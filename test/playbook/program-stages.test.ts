import { describe, expect, test } from 'vitest';
import { addUpStages, readStages } from '../../src/playbook/program-stages.ts';

const workshops = new Map(
  Object.entries({
    cards: { prepare: 20, run: 30, min: 6, max: 12 },
    tea: { prepare: 60, run: 20, min: 2, max: 8 },
    assembly: { prepare: 90, run: 45, min: 20, max: 80 },
  }).map(([slug, { prepare, run, min, max }]) => [
    slug,
    { slug, entry: { data: { minutes: { prepare, run }, people: { min, max } } } },
  ]),
);

const program = (...stages: { day: number; workshop: string; minutes?: number }[]) =>
  readStages(
    { stages: stages.map((stage) => ({ ...stage, why: 'Now.', passesOn: 'This.' })) },
    (slug) => workshops.get(slug),
  );

describe('the stages of a program', () => {
  test('take as long as their workshops, or as their short forms', () => {
    const stages = program(
      { day: 1, workshop: 'cards' },
      { day: 8, workshop: 'cards', minutes: 15 },
      { day: 9, workshop: 'tea', minutes: 20 },
    );
    expect(stages.map(({ minutes, isShort }) => [minutes, isShort])).toEqual([
      [30, false],
      [15, true],
      [20, false],
    ]);
  });

  test('are left out when their workshop is not there', () => {
    const stages = program({ day: 1, workshop: 'gone' }, { day: 2, workshop: 'tea' });
    expect(stages.map(({ workshop }) => workshop.slug)).toEqual(['tea']);
  });
});

describe('what a program takes', () => {
  test('adds up time together and preparation, and counts both end days', () => {
    const stages = program(
      { day: 3, workshop: 'cards' },
      { day: 3, workshop: 'tea' },
      { day: 10, workshop: 'cards', minutes: 15 },
    );
    expect(addUpStages(stages)).toEqual({
      together: 65,
      prepare: 100,
      days: 8,
      people: { min: 6, max: 8 },
    });
  });

  test('names no group size when none suits every workshop', () => {
    const stages = program({ day: 1, workshop: 'tea' }, { day: 2, workshop: 'assembly' });
    expect(addUpStages(stages).people).toBeUndefined();
  });

  test('is nothing when no workshop is left', () => {
    expect(addUpStages([])).toEqual({ together: 0, prepare: 0, days: 0, people: undefined });
  });
});
