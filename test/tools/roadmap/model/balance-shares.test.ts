import { describe, expect, test } from 'vitest';
import { findBalanceShares } from '../../../../src/tools/roadmap/model/balance-shares.ts';
import { findPlan } from '../../../../src/tools/roadmap/model/plan.ts';
import type { Initiative } from '../../../../src/tools/roadmap/model/types.ts';
import { initiativeWith, roadmapWith } from '../roadmaps.ts';

const balancesOf = (initiatives: Initiative[]) => {
  const roadmap = roadmapWith({ initiatives });
  return findBalanceShares(roadmap, findPlan(roadmap));
};

describe('the shares of a phase', () => {
  test('stand side by side by person-days', () => {
    const [first] = balancesOf([
      initiativeWith({ id: 'a', week: 0, sponsor: 'it', efforts: { web: 5 } }),
      initiativeWith({ id: 'b', week: 1, sponsor: 'marketing', efforts: { web: 10, content: 4 } }),
      initiativeWith({ id: 'c', week: 3, sponsor: 'shared', efforts: { content: 1 } }),
    ]);
    expect(first?.shares).toEqual([
      { home: 'it', share: 0.25, from: 0 },
      { home: 'marketing', share: 0.7, from: 0.25 },
      { home: 'shared', share: 0.05, from: 0.95 },
    ]);
    expect(first?.leftOut).toEqual([]);
  });

  test('are none where nothing has effort', () => {
    expect(balancesOf([initiativeWith({ id: 'a', week: 0 })])[0]?.shares).toEqual([]);
  });
});

describe('a side is left out', () => {
  test.each([
    ['where all is for the other', ['it', 'it'], ['marketing']],
    ['but not where something is for both', ['it', 'shared'], []],
    ['but not where something is for it', ['it', 'marketing'], []],
    ['but not where nothing is planned', [], []],
  ] as const)('%s', (_, sponsors, leftOut) => {
    const [first] = balancesOf(
      sponsors.map((sponsor, index) => initiativeWith({ id: `i${index}`, week: 0, sponsor })),
    );
    expect(first?.leftOut).toEqual(leftOut);
  });
});
