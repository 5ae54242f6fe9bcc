import type { Project } from '../../../src/tools/roadmap/model/scheduling/index.ts';

/** Reads a single-mode PSPLIB file (`.sm`): jobs are numbered from 1 there, activities from 0 here. */
export function readPsplib(text: string): Project {
  const lines = text.split(/\r?\n/);
  const rowsAfter = (title: string, skip: number) => {
    const at = lines.findIndex((line) => line.startsWith(title));
    if (at < 0) throw new Error(`The file has no line that begins with ${title}`);
    return lines.slice(at + skip);
  };
  const numbersOf = (line: string) => line.trim().split(/\s+/).map(Number);
  const jobs = Number(lines.find((line) => line.startsWith('jobs'))?.split(':')[1]);
  const order = rowsAfter('PRECEDENCE RELATIONS', 2).slice(0, jobs).map(numbersOf);
  const requests = rowsAfter('REQUESTS/DURATIONS', 3).slice(0, jobs).map(numbersOf);
  return {
    durations: requests.map((row) => row[2] ?? 0),
    successors: order.map((row) => row.slice(3).map((job) => job - 1)),
    demands: requests.map((row) => row.slice(3)),
    capacities: numbersOf(rowsAfter('RESOURCEAVAILABILITIES', 2)[0] ?? ''),
  };
}
