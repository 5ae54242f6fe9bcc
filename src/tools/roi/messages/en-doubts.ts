import type { Home } from '../../../lib/departments.ts';
import type { Basis } from '../model/results.ts';
import type { DoubtReason } from '../model/sanity.ts';

/** What a sentence needs to be written as the site writes. */
export interface DoubtShow {
  whole: (value: number) => string;
  percent: (fraction: number) => string;
  list: (parts: readonly string[]) => string;
  /** A line's name, or the words for a benefit without one. */
  name: (name: string) => string;
  home: (home: Home) => string;
  basis: (basis: Basis) => string;
}

type DoubtWords = {
  [Reason in DoubtReason as Reason['code']]: (reason: Reason, show: DoubtShow) => string;
};

export const doubtWords: DoubtWords = {
  ONLY_ON_SOFT: () =>
    'The plan pays only if the soft benefits are real. Name who will see them, where, and by when.',
  SEVERAL_RATES: ({ basis, rates }, show) =>
    `${show.basis(basis)}: there is more than one internal rate (${show.list(rates.map(show.percent))}), because the flow changes its direction more than once. Do not quote any of them. Use net present value.`,
  HOURS_EXCEED: ({ name, hours, exist }, show) =>
    `${show.name(name)} claims ${show.whole(hours)} hours of each person, and there are ${show.whole(exist)}. Check the hours, or count more people.`,
  HOURS_EXCEED_TOGETHER: ({ home, hours, exist }, show) =>
    `Together, the lines of ${show.home(home)} save ${show.whole(hours)} hours a month of each person, and a month has ${show.whole(exist)}. Check whether some hours are saved twice.`,
  CLAIMED_TWICE: ({ name, other }, show) =>
    `${show.name(name)} and ${show.name(other)} look like one benefit counted twice. Keep one, or say in the details how they differ.`,
  BENEFIT_BEFORE_START: ({ name, start, work }, show) =>
    `${show.name(name)} begins in month ${show.whole(start)}, and the work that brings it is paid from month ${show.whole(work)}. Let the benefit begin when the work is done.`,
  REVENUE_WITHOUT_MARGIN: ({ name }, show) =>
    `${show.name(name)} counts revenue as if it were all kept. Work it out as revenue × margin.`,
  NO_SOFT_COST: () =>
    'No cost is soft, so nobody’s time is counted. Add the hours of the project and the slower weeks while people learn.',
  NOBODY_VOUCHES: ({ names }, show) =>
    `Nobody stands behind ${show.list(names.map(show.name))}. Write a name in the details, or leave the benefit out.`,
  NO_RANGE: () =>
    'No number has a range, so the plan looks more certain than it is. Suggest ranges below, then check each.',
};
