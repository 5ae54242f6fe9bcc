import type { Day } from '../../../lib/days.ts';
import { fromUnits, toUnits } from '../../../lib/money.ts';
import { newInitiative } from './edit-initiatives.ts';
import type { SavedForm, SavedInitiative, SavedRoadmap } from './saved-types.ts';
import type { Initiative, RoadmapState, Size, Team } from './types.ts';

/**
 * The saved form holds money in whole currency units, so that a playbook that changes its currency
 * keeps its numbers; inside, money is in minor units. What has its usual value is left out of the
 * saved form.
 */

/** Person-days of a size, where a roadmap does not say. */
export const usualSizes: Record<Size, number> = { S: 3, M: 8, L: 20, XL: 40 };

/** Starts from a roadmap that `readSaved` has read. */
export function openSaved(saved: SavedRoadmap, currency: string): RoadmapState {
  const { start, phases, teams, initiatives, round } = saved;
  return {
    start: start as Day,
    phases,
    teams: teams.map((team) => ({ ...team, exceptions: team.exceptions ?? [] })),
    sizes: saved.sizes ?? usualSizes,
    valueKind: saved.valueKind ?? 'points',
    objective: saved.objective ?? 'value',
    initiatives: initiatives.map((initiative) => openInitiative(initiative, currency)),
    milestones: saved.milestones ?? [],
    keptPlans: saved.keptPlans ?? [],
    ...(round ? { round } : {}),
    typed: saved.typed ?? {},
  };
}

/** The saved form of a state. */
export function writeSaved(state: RoadmapState, currency: string): SavedForm {
  const { start, phases, teams, initiatives, sizes, valueKind, objective } = state;
  const { milestones, keptPlans, round, typed } = state;
  const saved: SavedRoadmap = {
    start,
    phases,
    teams: teams.map(writeTeam),
    initiatives: initiatives.map((initiative) => writeInitiative(initiative, currency)),
    ...(areUsual(sizes) ? {} : { sizes }),
    ...(valueKind === 'points' ? {} : { valueKind }),
    ...(objective === 'value' ? {} : { objective }),
    ...(milestones.length === 0 ? {} : { milestones }),
    ...(keptPlans.length === 0 ? {} : { keptPlans }),
    ...(round ? { round } : {}),
    ...(isEmpty(typed) ? {} : { typed }),
  };
  return { kind: 'roadmap', version: 1, state: saved };
}

function openInitiative(saved: SavedInitiative, currency: string): Initiative {
  const { id, title, weeks, people, delayCost, ...rest } = saved;
  return {
    ...newInitiative(id, title),
    ...rest,
    length:
      weeks === undefined ? { kind: 'people', people: people ?? 1 } : { kind: 'weeks', weeks },
    ...(delayCost === undefined ? {} : { delayCost: fromUnits(delayCost, currency) }),
  };
}

function writeTeam({ exceptions, ...team }: Team) {
  return exceptions.length === 0 ? team : { ...team, exceptions };
}

function writeInitiative(initiative: Initiative, currency: string): SavedInitiative {
  const known = written.get(initiative);
  if (known?.currency === currency) return known.saved;
  const saved = writeNewInitiative(initiative, currency);
  written.set(initiative, { currency, saved });
  return saved;
}

// Initiatives are never changed in place, so only those that changed need be written again.
const written = new WeakMap<Initiative, { currency: string; saved: SavedInitiative }>();

function writeNewInitiative(initiative: Initiative, currency: string): SavedInitiative {
  const { id, title, goal, sponsor, delayCost, efforts, length, dependsOn } = initiative;
  const { points, notBefore, dueBy, week, isPinned, must, status, deliverable } = initiative;
  return {
    id,
    title,
    ...(goal === '' ? {} : { goal }),
    ...(sponsor === 'shared' ? {} : { sponsor }),
    ...(points === undefined ? {} : { points }),
    ...(delayCost === undefined ? {} : { delayCost: toUnits(delayCost, currency) }),
    ...(isEmpty(efforts) ? {} : { efforts }),
    ...(length.kind === 'weeks'
      ? { weeks: length.weeks }
      : length.people === 1
        ? {}
        : { people: length.people }),
    ...(dependsOn.length === 0 ? {} : { dependsOn }),
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(dueBy === undefined ? {} : { dueBy }),
    ...(week === undefined ? {} : { week }),
    ...(isPinned ? { isPinned } : {}),
    ...(must ? { must } : {}),
    ...(status === 'proposed' ? {} : { status }),
    ...(deliverable === '' ? {} : { deliverable }),
  };
}

const areUsual = (sizes: Record<Size, number>) =>
  Object.entries(usualSizes).every(([size, days]) => sizes[size as Size] === days);

const isEmpty = (record: object) => Object.keys(record).length === 0;
