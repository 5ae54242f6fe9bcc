import type { PanelProps } from '../Panels.tsx';
export function DoubtsPanel(_: PanelProps) {
  return null;
}
