export type { SavedCanvas } from './model/saved-form.ts';
export type { SheetPlan } from './model/types.ts';
export {
  type OtherSheet,
  WorkshopCanvas,
  type WorkshopCanvasProps,
} from './view/WorkshopCanvas.tsx';
