import { lazy } from '../../../ui/lazy.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import type { RoadmapTool } from './use-roadmap.ts';

export interface PanelProps {
  roadmap: RoadmapTool;
  /** For headings inside a panel. */
  Part: 'h4' | 'h5';
}

/** The parts that are fetched when somebody unfolds them, in the order in which a group needs them. */
const parts = {
  frame: lazy<PanelProps>(async () => (await import('./panels/FramePanel.tsx')).FramePanel),
  round: lazy<PanelProps>(async () => (await import('./panels/RoundPanel.tsx')).RoundPanel),
  planning: lazy<PanelProps>(async () => (await import('./planning/PlanPanel.tsx')).PlanPanel),
  compare: lazy<PanelProps>(async () => (await import('./planning/ComparePanel.tsx')).ComparePanel),
  files: lazy<PanelProps>(async () => (await import('./panels/FilesPanel.tsx')).FilesPanel),
  bringIn: lazy<PanelProps>(
    async () => (await import('./panels/ImportInitiatives.tsx')).ImportInitiatives,
  ),
} satisfies Partial<Record<keyof RoadmapTool['words']['panels'], unknown>>;

/** Where a panel is on the page. */
function panelId(id: string, name: keyof typeof parts): string {
  return `${id}-panel-${name}`;
}

/** Unfolds the panel that proposes a plan, and puts the cursor there. */
export function openPlanning(id: string): void {
  const panel = document.getElementById(panelId(id, 'planning'));
  if (!(panel instanceof HTMLDetailsElement)) return;
  panel.open = true;
  panel.querySelector('summary')?.focus();
}

const names = Object.keys(parts) as (keyof typeof parts)[];

export function Panels({ roadmap, Part }: { roadmap: RoadmapTool; Part: 'h3' | 'h4' }) {
  const Inner = Part === 'h3' ? 'h4' : 'h5';
  return (
    <div class="panels">
      {names.map((name) => {
        const Content = parts[name];
        return (
          <Panel
            key={name}
            id={panelId(roadmap.id, name)}
            title={roadmap.words.panels[name]}
            Part={Part}
          >
            {() => <Content roadmap={roadmap} Part={Inner} words={roadmap.words} />}
          </Panel>
        );
      })}
    </div>
  );
}
