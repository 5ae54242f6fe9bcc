import type { Day } from '../../../lib/days.ts';
import type { Home } from '../../../lib/departments.ts';
import type { Minor, MoneyFormat } from '../../../lib/money.ts';

/**
 * Weeks are counted from 0, the week that starts on the roadmap's first Monday. Weeks that stand
 * for a date may lie outside the roadmap, before it as well. Effort is in person-days, capacity in
 * person-days a week.
 */
export type Week = number;

/** A stretch of the roadmap. Phases follow each other without a gap. */
export interface Phase {
  id: string;
  name: string;
  /** At least 1. */
  weeks: number;
}

export const exceptionReasons = ['holidays', 'freeze', 'campaign', 'other'] as const;
export type ExceptionReason = (typeof exceptionReasons)[number];

/** Weeks in which a team has other days than usual. Where two meet, the fewer days count. */
export interface CapacityException {
  id: string;
  from: Week;
  /** The last week of it; at least `from`. */
  to: Week;
  /** Person-days a week. */
  days: number;
  reason: ExceptionReason;
}

export interface Team {
  id: string;
  name: string;
  home: Home;
  /** Person-days a week, usually. */
  days: number;
  exceptions: CapacityException[];
}

export const sizes = ['S', 'M', 'L', 'XL'] as const;
export type Size = (typeof sizes)[number];

/** Person-days, or a size on the roadmap's scale. */
export type Effort = number | Size;

export const valueKinds = ['points', 'money'] as const;
export type ValueKind = (typeof valueKinds)[number];

export const objectives = ['finish', 'value', 'due'] as const;
/** What a proposal tries first: an early end of all, value early, or due dates kept. */
export type Objective = (typeof objectives)[number];

export const statuses = ['proposed', 'started', 'done', 'dropped'] as const;
export type Status = (typeof statuses)[number];

/** How long an initiative takes: said in weeks, or found from its effort and the people at once. */
export type Length = { kind: 'weeks'; weeks: number } | { kind: 'people'; people: number };

/** A non-negotiable of one side or of both, with its reason. */
export interface Must {
  by: Home;
  reason: string;
}

export interface Initiative {
  id: string;
  title: string;
  /** The business goal it serves. */
  goal: string;
  sponsor: Home;
  /** 1 to 10; missing when nobody has said. Kept where the roadmap values in money, and the other way round. */
  points?: number;
  /** What each week without it costs. */
  delayCost?: Minor;
  /** By the id of the team. Teams with none are left out. */
  efforts: Record<string, Effort>;
  length: Length;
  /** Ids of the initiatives that must be finished before it starts. */
  dependsOn: string[];
  /** The first week in which it may start. */
  notBefore?: Week;
  /** The last week in which it may be worked on. */
  dueBy?: Week;
  /** Where it is planned; missing when it is not. */
  week?: Week;
  /** A fixed date: proposals leave it in its `week`. */
  isPinned: boolean;
  must?: Must;
  status: Status;
  /** What is there when it is done. */
  deliverable: string;
}

/** A date that the roadmap shows: a launch, a decision. */
export interface Milestone {
  id: string;
  name: string;
  week: Week;
}

/** A plan that somebody kept to compare with: the week of each initiative that had one. */
export interface KeptPlan {
  id: string;
  name: string;
  weeks: Record<string, Week>;
}

/** What one side says of an initiative without seeing the other: its own number, and its guess of the other's. */
export interface RoundAnswer {
  effort?: Size;
  value?: number;
}

/** The blind round: IT gives effort and guesses value, marketing gives value and guesses effort. */
export interface Round {
  isRevealed: boolean;
  /** By the id of the initiative. */
  it: Record<string, RoundAnswer>;
  marketing: Record<string, RoundAnswer>;
}

/** What a plan is worked out from. Ids are unique, and those that refer to something refer to what exists. */
export interface Roadmap {
  /** A Monday. */
  start: Day;
  /** At least one. Their weeks are the roadmap's. */
  phases: Phase[];
  teams: Team[];
  /** Person-days of each size. */
  sizes: Record<Size, number>;
  valueKind: ValueKind;
  objective: Objective;
  initiatives: Initiative[];
  milestones: Milestone[];
  keptPlans: KeptPlan[];
  round?: Round;
}

/** A number that a person types, as a path such as `effort:<initiative>:<team>`; see `fields.ts`. */
export type FieldKey = string;

/**
 * The roadmap and what is in its number fields. `typed` holds the text of each field that is being
 * typed in or that cannot be read; the roadmap keeps the last number that could be.
 */
export interface RoadmapState extends Roadmap {
  typed: Record<FieldKey, string>;
}

/** How the site writes numbers and money. */
export type Formats = MoneyFormat;

export const most = {
  phases: 12,
  phaseWeeks: 104,
  teams: 20,
  exceptions: 60,
  initiatives: 500,
  milestones: 60,
  keptPlans: 6,
  /** Person-days a week of one team, and of one effort. */
  days: 10_000,
  lengthWeeks: 104,
  people: 100,
} as const;

/** How far a date may lie from the roadmap's start, in weeks. */
export const farthestWeek = 1040;
