export type { SavedSwap } from './model/saved-form.ts';
export { JargonSwap, type JargonSwapProps } from './view/JargonSwap.tsx';
