import type { PanelProps } from '../Panels.tsx';
export function FilesPanel(_: PanelProps) {
  return null;
}
