import { Beginnings as AnyBeginnings } from '../../../../ui/Beginnings.tsx';
import { readSaved } from '../../model/saved-form.ts';
import type { RoadmapState } from '../../model/types.ts';
import { openSaved } from '../../model/units.ts';
import type { RoadmapTool } from '../use-roadmap.ts';

/** An empty roadmap, the worked example of the page, and all others of the playbook. */
export function Beginnings({
  roadmap: { state, send, example, words, context },
  referenceHref,
}: {
  roadmap: RoadmapTool;
  referenceHref: string;
}) {
  return (
    <AnyBeginnings
      referenceHref={referenceHref}
      words={{ ...words, ...words.startFrom }}
      onEmpty={() => send({ type: 'roadmap-opened', roadmap: emptied(state) })}
      onRestore={() => send({ type: 'example-restored', example })}
      onOpen={(saved) => {
        const reading = readSaved(saved);
        if (reading.kind !== 'read') return;
        send({ type: 'roadmap-opened', roadmap: openSaved(reading.state, context.currency) });
      }}
    />
  );
}

/** The same teams and phases, and nothing to do yet. */
function emptied({ round: _, ...state }: RoadmapState): RoadmapState {
  return { ...state, initiatives: [], milestones: [], keptPlans: [], typed: {} };
}
