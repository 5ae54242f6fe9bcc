import type { PanelProps } from '../Panels.tsx';
export function ActualsPanel(_: PanelProps) {
  return null;
}
