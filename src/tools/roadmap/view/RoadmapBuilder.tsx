import { useRef, useState } from 'preact/hooks';
import { ToolFrame } from '../../../browser/workbook/ToolFrame.tsx';
import type { SiteContext } from '../../../lib/site-context.ts';
import { lazy } from '../../../ui/lazy.tsx';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import type { SavedRoadmap } from '../model/saved-types.ts';
import { Balance } from './Balance.tsx';
import { type Face, FaceTabs } from './FaceTabs.tsx';
import { openPlanning, Panels } from './Panels.tsx';
import { PhasesFace } from './phases/PhasesFace.tsx';
import { QuickEntry } from './QuickEntry.tsx';
import { ResultBar } from './ResultBar.tsx';
import { StartFrom } from './StartFrom.tsx';
import { Summary } from './Summary.tsx';
import { type RoadmapTool, useRoadmap } from './use-roadmap.ts';

export interface RoadmapBuilderProps {
  /** The worked example, as `readSaved` gives it. */
  saved: SavedRoadmap;
  title: string;
  context: SiteContext;
  /** Address of the site's front page in this language, with a slash at its end. */
  home: string;
  /** Starts every element's id; give each builder of a page its own. */
  id?: string;
  /** The level of the title's heading; the parts' headings are one below. */
  headingLevel?: 2 | 3;
}

interface FaceProps {
  roadmap: RoadmapTool;
}

const TimelineFace = lazy<FaceProps>(
  async () => (await import('./timeline/TimelineFace.tsx')).TimelineFace,
);
const ListFace = lazy<FaceProps>(async () => (await import('./list/ListFace.tsx')).ListFace);
const InitiativeDialog = lazy<FaceProps>(
  async () => (await import('./details/InitiativeDialog.tsx')).InitiativeDialog,
);

/** Initiatives in phases, as far as the teams' capacity carries them. */
export function RoadmapBuilder({
  saved,
  title,
  context,
  home,
  id = 'roadmap',
  headingLevel = 2,
}: RoadmapBuilderProps) {
  const roadmap = useRoadmap(saved, title, context, id);
  const root = useRef<HTMLElement>(null);
  const { focusNext, onFocusIn } = useKeptFocus(root, '.undo-buttons button');
  const [face, setFace] = useState<Face>('phases');
  const { isLive, words } = roadmap;
  const Part = `h${headingLevel + 1}` as 'h3' | 'h4';

  return (
    <ToolFrame
      kind="roadmap"
      class="roadmap"
      id={id}
      tool={roadmap}
      language={context.language}
      home={home}
      headingLevel={headingLevel}
      root={root}
      onFocusIn={onFocusIn}
    >
      <Summary roadmap={roadmap} />
      {isLive && (
        <div class="roadmap-faces">
          <FaceTabs id={id} words={words.faces} face={face} onChoose={setFace} />
          <button type="button" class="button-quiet" onClick={() => openPlanning(id)}>
            {words.panels.planning}
          </button>
          {!roadmap.lock && (
            <StartFrom roadmap={roadmap} referenceHref={`${home}tools/roadmap/reference.json`} />
          )}
        </div>
      )}
      {/* Until the page is live, and where scripts do not run, the fields are print. */}
      <fieldset class="roadmap-form" disabled={!isLive || roadmap.lock !== ''}>
        <legend class="visually-hidden">{roadmap.title}</legend>
        <QuickEntry roadmap={roadmap} />
        {face === 'phases' && <PhasesFace roadmap={roadmap} Part={Part} focusNext={focusNext} />}
        {face === 'timeline' && <TimelineFace roadmap={roadmap} words={words} />}
        {face === 'list' && <ListFace roadmap={roadmap} words={words} />}
        <ResultBar roadmap={roadmap} />
      </fieldset>
      <Balance roadmap={roadmap} Part={Part} />
      {isLive && <Panels roadmap={roadmap} Part={Part} />}
      {roadmap.edited && <InitiativeDialog roadmap={roadmap} words={words} />}
    </ToolFrame>
  );
}
