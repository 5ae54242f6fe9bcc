import type { UncertaintyPart } from './UncertaintyPanel.tsx';
export function Tornado(_: UncertaintyPart) { return null; }
