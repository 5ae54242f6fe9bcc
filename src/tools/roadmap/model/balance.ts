import { type Home, homes } from '../../../lib/departments.ts';
import { totalEffortOf } from './effort.ts';
import type { Plan } from './plan.ts';
import type { Phase, Roadmap } from './types.ts';

/** How much of a phase's work serves whose goals, in person-days. */
export interface PhaseBalance {
  phase: Phase;
  days: Record<Home, number>;
  counts: Record<Home, number>;
}

/** The work of each phase by the sponsor of its initiatives; each counts where it starts. */
export function findBalance(roadmap: Roadmap, plan: Pick<Plan, 'initiatives'>): PhaseBalance[] {
  return roadmap.phases.map((phase, index) => {
    const inPhase = plan.initiatives.filter((entry) => entry.phase === index);
    const sumOf = (home: Home, amount: (entry: (typeof inPhase)[number]) => number) =>
      inPhase
        .filter(({ initiative }) => initiative.sponsor === home)
        .reduce((sum, entry) => sum + amount(entry), 0);
    const byHome = (amount: (entry: (typeof inPhase)[number]) => number) =>
      Object.fromEntries(homes.map((home) => [home, sumOf(home, amount)])) as Record<Home, number>;
    return {
      phase,
      days: byHome(({ initiative }) => totalEffortOf(initiative, roadmap)),
      counts: byHome(() => 1),
    };
  });
}
