// Amounts that differ by less are the same: sums of fractions are not exact.
const tolerance = 1e-6;

/** What is left of each team's days, by week. What is taken twice is counted twice, below 0 too. */
export class Room {
  readonly #left: Float64Array[];
  readonly weeks: number;

  /** `supplies`: by team, by week; the last one holds from there on. `weeks`: how far it is asked for. */
  constructor(supplies: readonly (readonly number[] | number)[], weeks: number) {
    this.weeks = weeks;
    this.#left = supplies.map((supply) =>
      Float64Array.from({ length: weeks }, (_, week) =>
        typeof supply === 'number' ? supply : (supply[Math.min(week, supply.length - 1)] ?? 0),
      ),
    );
  }

  /** `times` is -1 to give it back. */
  take(demands: readonly number[], start: number, duration: number, times: 1 | -1 = 1): void {
    for (const [team, days] of demands.entries()) {
      const left = this.#left[team];
      if (!left || days === 0) continue;
      for (let week = Math.max(0, start); week < Math.min(start + duration, this.weeks); week++) {
        left[week] = (left[week] ?? 0) - times * days;
      }
    }
  }

  leftOf(team: number, week: number): number {
    return this.#left[team]?.[week] ?? 0;
  }

  /** The last week, from the given start, in which a team is short, and that team; or undefined: it fits. */
  findShort(
    demands: readonly number[],
    start: number,
    duration: number,
  ): { team: number; week: number } | undefined {
    for (let week = start + duration - 1; week >= start; week--) {
      for (const [team, days] of demands.entries()) {
        if (days > 0 && this.leftOf(team, week) < days - tolerance) return { team, week };
      }
    }
    return undefined;
  }

  /** The earliest start, from the given week on, at which it fits and ends within the room's weeks. */
  earliest(demands: readonly number[], from: number, duration: number): number | undefined {
    let start = Math.max(0, from);
    while (start + duration <= this.weeks) {
      const short = this.findShort(demands, start, duration);
      if (!short) return start;
      start = short.week + 1;
    }
    return undefined;
  }
}
