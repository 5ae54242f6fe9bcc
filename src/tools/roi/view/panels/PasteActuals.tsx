import type { PanelProps } from '../Panels.tsx';
export function PasteActuals(_: PanelProps) {
  return null;
}
