import { lazy } from '../../../ui/lazy.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import type { SwapTool } from './use-swap.ts';

export interface PanelProps {
  swap: SwapTool;
}

/** The parts that are fetched when somebody unfolds them. */
const parts = {
  suggestions: lazy<PanelProps>(async () => (await import('./panels/Suggestions.tsx')).Suggestions),
  files: lazy<PanelProps>(async () => (await import('./panels/FilesPanel.tsx')).FilesPanel),
} satisfies Record<keyof SwapTool['words']['panels'], unknown>;

const names = Object.keys(parts) as (keyof typeof parts)[];

export function Panels({ swap, Part }: { swap: SwapTool; Part: 'h3' | 'h4' }) {
  return (
    <div class="panels">
      {names.map((name) => {
        const Content = parts[name];
        return (
          <Panel
            key={name}
            id={`${swap.id}-panel-${name}`}
            title={swap.words.panels[name]}
            Part={Part}
          >
            {() => <Content swap={swap} words={swap.words} />}
          </Panel>
        );
      })}
    </div>
  );
}
