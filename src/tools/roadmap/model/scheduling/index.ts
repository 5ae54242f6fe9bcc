export { earliestFit } from './earliest-fit.ts';
export { findCycle } from './find-cycle.ts';
export { createSearch, firstSchedule, type RunningSearch, scheduleProject } from './search.ts';
export type { Objective, Project, Schedule, Search } from './types.ts';
