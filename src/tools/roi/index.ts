export type { SavedPlan } from './model/saved-types.ts';
export { RoiTracker, type RoiTrackerProps } from './view/RoiTracker.tsx';
