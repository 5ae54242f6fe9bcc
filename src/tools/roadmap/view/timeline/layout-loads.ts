import { roundPlace } from '../../../../ui/charts/words-in-pictures.ts';
import type { ShownWeeks } from '../../model/lanes.ts';
import type { TeamLoad } from '../../model/plan.ts';
import type { Team, Week } from '../../model/types.ts';
import { measures } from './measures.ts';

/** The load of one team by week, below its name. */
export interface LoadPlace {
  team: Team;
  top: number;
  /** Where its bars stand. */
  floor: number;
  /** The bars, as one path. */
  used: string;
  /** What is above the capacity. */
  over: string;
  /** What there is, as a line of steps. */
  capacity: string;
  amounts: { week: Week; x: number; y: number; days: number }[];
}

/** Room for a sentence of what is too much, and for numbers on top of bars. */
const sentence = 34;

/** Every team's load below the lanes, each on its own scale: as high as its most. */
export function layoutLoads(
  loads: readonly TeamLoad[],
  { shown, weekWidth, top }: { shown: ShownWeeks; weekWidth: number; top: number },
): { loads: LoadPlace[]; bottom: number } {
  let bottom = top;
  const places = loads.map((load) => {
    const place = layoutLoad(load, { shown, weekWidth, top: bottom });
    bottom = place.floor + measures.loadGap;
    return place;
  });
  return { loads: places, bottom };
}

function layoutLoad(
  { team, capacity, load }: TeamLoad,
  { shown, weekWidth, top }: { shown: ShownWeeks; weekWidth: number; top: number },
): LoadPlace {
  const isOver = load.some((days, week) => days - (capacity[week] ?? 0) >= leastOver);
  const floor = top + measures.strip + (isOver ? sentence : 0) + measures.load;
  const most = Math.max(1, ...capacity, ...load);
  const yOf = (days: number) => roundPlace(floor - (days / most) * measures.load);
  const xOf = (week: Week) => (week - shown.from) * weekWidth;
  const used: string[] = [];
  const over: string[] = [];
  const steps: string[] = [];
  const amounts: LoadPlace['amounts'] = [];
  load.forEach((days, week) => {
    const there = capacity[week] ?? 0;
    const x = xOf(week);
    const bar = (from: number, to: number) =>
      `M${x + 2} ${yOf(from)}H${x + weekWidth - 2}V${yOf(to)}H${x + 2}Z`;
    steps.push(`${week === 0 ? 'M' : 'L'}${x} ${yOf(there)}H${x + weekWidth}`);
    if (Math.min(days, there) > 0) used.push(bar(0, Math.min(days, there)));
    if (days - there < leastOver) return;
    over.push(bar(there, days));
    amounts.push({ week, x: x + weekWidth / 2, y: yOf(days) - 4, days: days - there });
  });
  const paths = { used: used.join(''), over: over.join(''), capacity: steps.join('') };
  return { team, top, floor, ...paths, amounts };
}

/** Less than a hundredth of a day is the rounding of thirds. */
const leastOver = 0.01;
