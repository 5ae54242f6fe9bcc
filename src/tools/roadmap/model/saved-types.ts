import type { Home } from '../../../lib/departments.ts';
import type {
  CapacityException,
  Effort,
  KeptPlan,
  Milestone,
  Must,
  Objective,
  Phase,
  Round,
  Size,
  Status,
  ValueKind,
  Week,
} from './types.ts';

/** A team as it is saved. */
export interface SavedTeam {
  id: string;
  name: string;
  home: Home;
  /** Person-days a week. */
  days: number;
  exceptions?: CapacityException[];
}

/** An initiative as it is saved. What is left out is what a new one starts with. */
export interface SavedInitiative {
  id: string;
  title: string;
  goal?: string;
  /** `shared` when left out. */
  sponsor?: Home;
  points?: number;
  /** In whole currency units a week. */
  delayCost?: number;
  efforts?: Record<string, Effort>;
  /** Weeks it takes; when left out, found from effort and `people`. */
  weeks?: number;
  /** 1 when left out. */
  people?: number;
  dependsOn?: string[];
  notBefore?: Week;
  dueBy?: Week;
  week?: Week;
  /** `false` when left out. */
  isPinned?: boolean;
  must?: Must;
  /** `proposed` when left out. */
  status?: Status;
  deliverable?: string;
}

/** A roadmap as it is saved and as an author writes it. Weeks count from 0. */
export interface SavedRoadmap {
  /** A Monday, `YYYY-MM-DD`. */
  start: string;
  phases: Phase[];
  teams: SavedTeam[];
  initiatives: SavedInitiative[];
  /** The usual scale when left out. */
  sizes?: Record<Size, number>;
  /** `points` when left out. */
  valueKind?: ValueKind;
  /** `value` when left out. */
  objective?: Objective;
  milestones?: Milestone[];
  keptPlans?: KeptPlan[];
  round?: Round;
  /** Texts of fields that could not be read. */
  typed?: Record<string, string>;
}

/** The saved form of this version. */
export interface SavedForm {
  kind: 'roadmap';
  version: 1;
  state: SavedRoadmap;
}

export const savedVersion = 1;
