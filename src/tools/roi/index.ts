export type { SavedPlan } from './model/types.ts';
export { RoiTracker, type RoiTrackerProps } from './view/RoiTracker.tsx';
