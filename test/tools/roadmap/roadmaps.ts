import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Day } from '../../../src/lib/days.ts';
import { newInitiative } from '../../../src/tools/roadmap/model/edit-initiatives.ts';
import { readSaved } from '../../../src/tools/roadmap/model/saved-form.ts';
import type { SavedRoadmap } from '../../../src/tools/roadmap/model/saved-types.ts';
import type { Initiative, RoadmapState, Team } from '../../../src/tools/roadmap/model/types.ts';
import { usualSizes } from '../../../src/tools/roadmap/model/units.ts';

/** A worked example as the site reads it. */
export function readScenario(name: string): { title: string; saved: SavedRoadmap } {
  const file = resolve('content/base/en/scenarios/roadmap', `${name}.yaml`);
  const { title, state } = parse(readFileSync(file, 'utf8'));
  const read = readSaved(state);
  if (read.kind !== 'read') throw new Error(JSON.stringify(read));
  return { title, saved: read.state };
}

/** Three phases of 4, 8 and 8 weeks; a web team of 10 days a week and a content team of 5. */
export function roadmapWith(changes: Partial<RoadmapState> = {}): RoadmapState {
  return {
    start: '2027-01-04' as Day,
    phases: [
      { id: 'wins', name: 'Quick wins', weeks: 4 },
      { id: 'base', name: 'Foundation', weeks: 8 },
      { id: 'scale', name: 'Scale', weeks: 8 },
    ],
    teams: [
      teamWith({ id: 'web', name: 'Web team' }),
      teamWith({ id: 'content', name: 'Content', home: 'marketing', days: 5 }),
    ],
    sizes: usualSizes,
    valueKind: 'points',
    objective: 'value',
    initiatives: [],
    milestones: [],
    keptPlans: [],
    typed: {},
    ...changes,
  };
}

export function teamWith(changes: Partial<Team> & { id: string }): Team {
  return { name: changes.id, home: 'it', days: 10, exceptions: [], ...changes };
}

export function initiativeWith(changes: Partial<Initiative> & { id: string }): Initiative {
  return { ...newInitiative(changes.id, changes.id), ...changes };
}
