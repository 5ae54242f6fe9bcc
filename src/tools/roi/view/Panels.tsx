import { lazy } from '../../../ui/lazy.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import type { Roi } from './use-roi.ts';

export interface PanelProps {
  roi: Roi;
  /** For headings inside a panel. */
  Part: 'h4' | 'h5';
}

/** The parts that are fetched when somebody unfolds them, in the order in which a group needs them. */
const parts = {
  doubts: lazy<PanelProps>(async () => (await import('./panels/DoubtsPanel.tsx')).DoubtsPanel),
  scenarios: lazy<PanelProps>(
    async () => (await import('./panels/ScenariosPanel.tsx')).ScenariosPanel,
  ),
  actuals: lazy<PanelProps>(async () => (await import('./panels/ActualsPanel.tsx')).ActualsPanel),
  uncertainty: lazy<PanelProps>(
    async () => (await import('./panels/UncertaintyPanel.tsx')).UncertaintyPanel,
  ),
  figures: lazy<PanelProps>(async () => (await import('./panels/FiguresPanel.tsx')).FiguresPanel),
  files: lazy<PanelProps>(async () => (await import('./panels/FilesPanel.tsx')).FilesPanel),
} satisfies Record<keyof Roi['words']['panels'], unknown>;

const names = Object.keys(parts) as (keyof typeof parts)[];

export function Panels({ roi, Part }: { roi: Roi; Part: 'h3' | 'h4' }) {
  const Inner = Part === 'h3' ? 'h4' : 'h5';
  return (
    <div class="panels">
      {names.map((name) => {
        const Content = parts[name];
        return (
          <Panel key={name} title={roi.words.panels[name]} Part={Part}>
            {() => <Content roi={roi} Part={Inner} words={roi.words} />}
          </Panel>
        );
      })}
    </div>
  );
}
