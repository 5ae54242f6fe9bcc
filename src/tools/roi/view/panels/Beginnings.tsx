import { type ToolReference, useToolReference } from '../../../../ui/use-tool-reference.ts';
import { readSaved } from '../../model/saved-form.ts';
import type { RoiState } from '../../model/types.ts';
import { openSaved } from '../../model/units.ts';
import type { Roi } from '../use-roi.ts';

/** An empty plan, the worked example of the page, and all others of the playbook. */
export function Beginnings({ roi, referenceHref }: { roi: Roi; referenceHref: string }) {
  const { state, send, example, words } = roi;
  const reference = useToolReference(referenceHref, true);
  return (
    <>
      <ul class="beginnings">
        <li>
          <button
            type="button"
            class="button-quiet"
            onClick={() => send({ type: 'plan-opened', plan: emptied(example, state) })}
          >
            {words.startFrom.empty}
          </button>
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
            <Example key={scenario.slug} scenario={scenario} roi={roi} />
          ))}
      </ul>
      {reference.kind === 'loading' && <p class="roi-means">{words.loading}</p>}
      {reference.kind === 'failed' && <p class="field-problem">{words.notLoaded}</p>}
    </>
  );
}

function Example({
  scenario: { title, summary, state },
  roi: { send, context },
}: {
  scenario: ToolReference['scenarios'][number];
  roi: Roi;
}) {
  const open = () => {
    const reading = readSaved(state);
    if (reading.kind !== 'read') return;
    send({ type: 'plan-opened', plan: openSaved(reading.state, context.currency) });
  };
  return (
    <li>
      <button type="button" class="button-quiet" onClick={open}>
        {title}
      </button>
      <p class="roi-means">{summary}</p>
    </li>
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
