import type { UncertaintyPart } from './UncertaintyPanel.tsx';
export function Futures(_: UncertaintyPart) {
  return null;
}
