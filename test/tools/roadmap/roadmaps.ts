import type { Day } from '../../../src/lib/days.ts';
import { newInitiative } from '../../../src/tools/roadmap/model/edit-initiatives.ts';
import type { Initiative, RoadmapState, Team } from '../../../src/tools/roadmap/model/types.ts';
import { usualSizes } from '../../../src/tools/roadmap/model/units.ts';

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
