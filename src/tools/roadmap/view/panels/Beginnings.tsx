import { type ToolReference, useToolReference } from '../../../../ui/use-tool-reference.ts';
import { readSaved } from '../../model/saved-form.ts';
import type { RoadmapState } from '../../model/types.ts';
import { openSaved } from '../../model/units.ts';
import type { RoadmapTool } from '../use-roadmap.ts';

/** An empty roadmap, the worked example of the page, and all others of the playbook. */
export function Beginnings({
  roadmap,
  referenceHref,
}: {
  roadmap: RoadmapTool;
  referenceHref: string;
}) {
  const { state, send, example, words } = roadmap;
  const reference = useToolReference(referenceHref, true);
  return (
    <>
      <ul class="beginnings">
        <li>
          <button
            type="button"
            class="button-quiet"
            onClick={() => send({ type: 'roadmap-opened', roadmap: emptied(state) })}
          >
            {words.startFrom.empty}
          </button>
          <p class="roadmap-means">{words.startFrom.emptyMeans}</p>
        </li>
        <li>
          <button
            type="button"
            class="button-quiet"
            onClick={() => send({ type: 'example-restored', example })}
          >
            {words.restore}
          </button>
        </li>
        {reference.kind === 'ready' &&
          reference.value.scenarios.map((scenario) => (
            <Example key={scenario.slug} scenario={scenario} roadmap={roadmap} />
          ))}
      </ul>
      {reference.kind === 'loading' && <p class="roadmap-means">{words.loading}</p>}
      {reference.kind === 'failed' && <p class="field-problem">{words.notLoaded}</p>}
    </>
  );
}

function Example({
  scenario: { title, summary, state },
  roadmap: { send, context },
}: {
  scenario: ToolReference['scenarios'][number];
  roadmap: RoadmapTool;
}) {
  const open = () => {
    const reading = readSaved(state);
    if (reading.kind !== 'read') return;
    send({ type: 'roadmap-opened', roadmap: openSaved(reading.state, context.currency) });
  };
  return (
    <li>
      <button type="button" class="button-quiet" onClick={open}>
        {title}
      </button>
      <p class="roadmap-means">{summary}</p>
    </li>
  );
}

/** The same teams and phases, and nothing to do yet. */
function emptied({ round: _, ...state }: RoadmapState): RoadmapState {
  return { ...state, initiatives: [], milestones: [], keptPlans: [], typed: {} };
}
