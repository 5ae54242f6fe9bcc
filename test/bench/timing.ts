/** Prints a line. */
export type Report = (line: string) => void;

export interface Times {
  /** Milliseconds. */
  median: number;
  best: number;
}

type Work = () => unknown;

/** Does all works `rounds` times, in turn. */
export async function timesOf<const Works extends readonly Work[]>(
  rounds: number,
  ...works: Works
): Promise<{ [Index in keyof Works]: Times }> {
  const found = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      found[index]?.push(performance.now() - start);
    }
  }
  return found.map((times) => {
    const sorted = times.toSorted((one, other) => one - other);
    return {
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
      best: sorted[0] ?? 0,
    };
  }) as { [Index in keyof Works]: Times };
}

export const show = (milliseconds: number) =>
  `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
