import type { Program } from './schemas/program.ts';
import type { Workshop } from './schemas/workshop.ts';

type StageFields = Program['stages'][number];

/** A page of a workshop, as far as a program has to know it. */
interface WorkshopPage {
  entry: { data: Pick<Workshop, 'minutes' | 'people'> };
}

export interface Stage<Found extends WorkshopPage> extends Omit<StageFields, 'workshop'> {
  workshop: Found;
  minutes: number;
  /** Its short form is run. */
  isShort: boolean;
}

export interface ProgramTime {
  /** Minutes that the group spends together. */
  together: number;
  /** Minutes that preparing all workshops takes. */
  prepare: number;
  /** Days from the first workshop to the last, both included. */
  days: number;
  /** Group sizes that suit every workshop; `undefined` when none does. */
  people: { min: number; max: number } | undefined;
}

/** The stages of a program with their workshops. One whose workshop is not there is left out. */
export function readStages<Found extends WorkshopPage>(
  { stages }: Pick<Program, 'stages'>,
  find: (slug: string) => Found | undefined,
): Stage<Found>[] {
  return stages.flatMap((stage) => {
    const workshop = find(stage.workshop);
    if (!workshop) return [];
    const { run } = workshop.entry.data.minutes;
    const minutes = stage.minutes ?? run;
    return [{ ...stage, workshop, minutes, isShort: minutes < run }];
  });
}

/** What a program takes in all. */
export function addUpStages(stages: readonly Stage<WorkshopPage>[]): ProgramTime {
  const workshops = stages.map(({ workshop }) => workshop.entry.data);
  const min = Math.max(...workshops.map(({ people }) => people.min));
  const max = Math.min(...workshops.map(({ people }) => people.max));
  const days = stages.map(({ day }) => day);
  return {
    together: sum(stages.map(({ minutes }) => minutes)),
    prepare: sum(workshops.map(({ minutes }) => minutes.prepare)),
    days: stages.length > 0 ? Math.max(...days) - Math.min(...days) + 1 : 0,
    people: stages.length > 0 && min <= max ? { min, max } : undefined,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
