import { Beginnings as AnyBeginnings } from '../../../../ui/Beginnings.tsx';
import { readSaved } from '../../model/saved-form.ts';
import type { RoiState } from '../../model/types.ts';
import { openSaved } from '../../model/units.ts';
import type { Roi } from '../use-roi.ts';

/** An empty plan, the worked example of the page, and all others of the playbook. */
export function Beginnings({
  roi: { state, send, example, words, context },
  referenceHref,
}: {
  roi: Roi;
  referenceHref: string;
}) {
  return (
    <AnyBeginnings
      referenceHref={referenceHref}
      words={{ ...words, ...words.startFrom }}
      onEmpty={() => send({ type: 'plan-opened', plan: emptied(example, state) })}
      onRestore={() => send({ type: 'example-restored', example })}
      onOpen={(saved) => {
        const reading = readSaved(saved);
        if (reading.kind !== 'read') return;
        send({ type: 'plan-opened', plan: openSaved(reading.state, context.currency) });
      }}
    />
  );
}

/** A plan without lines that begins when the present one does. */
const emptied = (example: RoiState, { start }: RoiState): RoiState => ({
  ...example,
  start,
  lines: [],
  scenarios: [{ id: 'plan', name: '', without: [], changes: {} }],
  open: 'plan',
  actuals: {},
  closedThrough: -1,
  typed: {},
});
