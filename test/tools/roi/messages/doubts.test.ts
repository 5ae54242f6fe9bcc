import { expect, test } from 'vitest';
import { type DoubtShow, sayDoubt } from '../../../../src/tools/roi/messages/doubts.ts';
import type { DoubtReason } from '../../../../src/tools/roi/model/sanity.ts';

const show: DoubtShow = {
  whole: String,
  percent: (fraction) => `${fraction * 100}%`,
  list: (parts) => parts.join(' and '),
  name: (name) => `“${name}”`,
  home: () => 'Growth',
  basis: () => 'Hard only',
};

test('every doubt says what is so, and then what to do', () => {
  const doubts: DoubtReason[] = [
    { code: 'ONLY_ON_SOFT' },
    { code: 'SEVERAL_RATES', basis: 'hard', rates: [0.1, 0.2] },
    { code: 'HOURS_EXCEED', name: 'Mailings', hours: 200, exist: 173 },
    { code: 'HOURS_EXCEED_TOGETHER', home: 'marketing', hours: 190, exist: 173 },
    { code: 'CLAIMED_TWICE', name: 'Fees', other: 'Fee' },
    { code: 'BENEFIT_BEFORE_START', name: 'Fees', start: 0, work: 2 },
    { code: 'REVENUE_WITHOUT_MARGIN', name: 'Deals' },
    { code: 'NO_SOFT_COST' },
    { code: 'NOBODY_VOUCHES', names: ['Fees', 'Deals'] },
    { code: 'NO_RANGE' },
  ];
  expect(doubts.map((doubt) => sayDoubt(doubt, show, 'en')).join('\n')).toMatchInlineSnapshot(`
    "The plan pays only if the soft benefits are real. Name who will see them, where, and by when.
    Hard only: there is more than one internal rate (10% and 20%), because the flow changes its direction more than once. Do not quote any of them. Use net present value.
    “Mailings” claims 200 hours of each person, and there are 173. Check the hours, or count more people.
    Together, the lines of Growth save 190 hours a month of each person, and a month has 173. Check whether some hours are saved twice.
    “Fees” and “Fee” look like one benefit counted twice. Keep one, or say in the details how they differ.
    “Fees” begins in month 0, and the work that brings it is paid from month 2. Let the benefit begin when the work is done.
    “Deals” counts revenue as if it were all kept. Work it out as revenue × margin.
    No cost is soft, so nobody’s time is counted. Add the hours of the project and the slower weeks while people learn.
    Nobody stands behind “Fees” and “Deals”. Write a name in the details, or leave the benefit out.
    No number has a range, so the plan looks more certain than it is. Suggest ranges below, then check each."
  `);
});
