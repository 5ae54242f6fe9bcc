import { describe, expect, test } from 'vitest';
import type { Department } from '../../../../src/lib/departments.ts';
import { compareTexts } from '../../../../src/tools/translator/model/compare-texts.ts';
import { summarize } from '../../../../src/tools/translator/model/findings.ts';
import { withAgreed } from '../../../../src/tools/translator/model/with-agreed.ts';
import {
  choices,
  findingsIn,
  knowledge,
  launch,
  owner,
  publicRelations,
  pullRequest,
  webhook,
} from '../glossary.ts';

describe('the summary', () => {
  const text =
    'The owner launches a webhook, then a webhook. The PR is due asap: DXP, “hero teaser”, DXP. As soon as possible.';
  const found = summarize(text, findingsIn(text), choices({ takenBack: ['webhook'] }));

  test('names each thing once and counts it', () => {
    expect(found.it.map(({ term, count, word, means }) => [term.id, count, word, means])).toEqual([
      ['webhook', 2, 'webhook', 'a message one system sends another at once'],
      ['pull-request', 1, 'PR', 'a change to be read'],
    ]);
    expect(found.unknown).toEqual([
      { word: 'DXP', is: 'short-form', count: 2 },
      { word: 'hero teaser', is: 'quoted', count: 1 },
    ]);
    expect(found.vague.map(({ word, written, count }) => [word.title, written, count])).toEqual([
      ['as soon as possible', 'asap', 2],
    ]);
  });

  test('sets false friends apart from the words of a trade', () => {
    expect(found.falseFriends.map(({ term }) => term)).toEqual([launch]);
    expect(found.marketing).toEqual([]);
    expect(found.shared.map(({ term, isForeign }) => [term, isForeign])).toEqual([[owner, false]]);
  });

  test('knows what was taken back and what else a word may mean', () => {
    expect(found.it.map(({ isTakenBack }) => isTakenBack)).toEqual([true, false]);
    expect(found.it[1]?.otherSenses).toEqual([publicRelations]);
  });
});

describe('two texts', () => {
  const compare = (first: string, second: string, by?: Department) =>
    compareTexts(
      findingsIn(first),
      findingsIn(second),
      ({ id }) => knowledge.meanings.get(id)?.counterparts ?? [],
      by,
    );

  test('have on top what both say and mean differently', () => {
    const found = compare('We launch with the owner.', 'After the launch, the owner writes.');
    expect(found.meantDifferently).toEqual([launch]);
    expect(found.onlyFirst).toEqual([]);
  });

  test('have pairs of words that mean about the same', () => {
    const found = compare('A webhook.', 'Lead nurturing and NPV.');
    expect(found.counterparts.map(({ first, second }) => [first.id, second.id])).toEqual([
      ['webhook', 'lead-nurturing'],
    ]);
    expect(found.onlySecond.map(({ id }) => id)).toEqual(['net-present-value']);
  });

  test.each([
    ['it', pullRequest, publicRelations],
    ['marketing', publicRelations, pullRequest],
  ] as const)(
    'have one short form with two meanings when the first is by %s',
    (by, first, second) => {
      const found = compare('The PR, please.', 'PR and a PR.', by);
      expect(found).toEqual({
        meantDifferently: [],
        oneWord: [{ first, second }],
        counterparts: [],
        onlyFirst: [],
        onlySecond: [],
      });
    },
  );

  test.each([
    ['A PR.', 'The public relations are good.'],
    ['A pull request.', 'The PR is good.'],
  ])('have no two meanings of a short form that one of them spells out: %s %s', (first, second) => {
    expect(compare(first, second, 'it')).toMatchObject({
      oneWord: [],
      onlyFirst: [pullRequest],
      onlySecond: [publicRelations],
    });
  });

  test('have two meanings of a short form also when one of them spells out both', () => {
    const found = compare('A pull request, a PR and public relations.', 'PR.', 'it');
    expect(found.oneWord).toEqual([{ first: pullRequest, second: publicRelations }]);
    expect(found.onlyFirst).toEqual([]);
  });

  test('have each word in one pair at most', () => {
    const found = compare('A webhook.', 'Lead nurturing. NPV.');
    const every = compareTexts(
      findingsIn('A webhook. The owner.'),
      findingsIn('Lead nurturing.'),
      () => [webhook.id, owner.id, 'lead-nurturing'],
    );
    expect(found.counterparts).toHaveLength(1);
    expect(every.counterparts).toHaveLength(1);
    expect(every.onlyFirst).toEqual([owner]);
  });

  test('have no pair of words that both use', () => {
    const found = compare('A webhook, lead nurturing.', 'Lead nurturing.');
    expect(found.counterparts).toEqual([]);
    expect(found.onlyFirst).toEqual([webhook]);
  });

  test('have nothing in common when one is empty', () => {
    expect(compare('', 'A webhook.')).toMatchObject({
      meantDifferently: [],
      onlyFirst: [],
      onlySecond: [webhook],
    });
  });
});

describe('an agreed term', () => {
  const meaning = knowledge.meanings.get('webhook');
  if (!meaning) throw new Error('The webhook has no meaning.');
  const said = { it: '', marketing: '', examples: { it: '', marketing: '' } };
  const agreed = { ...webhook, ...meaning, ...said, counterparts: [], inShort: { it: 'a bell' } };
  const guarded = {
    ...knowledge,
    terms: knowledge.terms.map((term) =>
      term === webhook ? { ...term, never: ['webhook fee'] } : term,
    ),
  };
  const whole = withAgreed(guarded, [agreed]);
  const found = whole.terms.filter(({ id }) => id === 'webhook');

  test('takes the place of the glossary’s', () => {
    expect(found).toHaveLength(1);
    expect(found[0]?.inShort).toEqual({ it: 'a bell' });
    expect(whole.terms).toHaveLength(knowledge.terms.length);
    expect(whole.terms).toContain(pullRequest);
  });

  test('keeps what the agreement does not speak of', () => {
    expect(found[0]?.never).toEqual(['webhook fee']);
    expect(whole.meanings.get('webhook')?.counterparts).toEqual(meaning.counterparts);
  });
});
