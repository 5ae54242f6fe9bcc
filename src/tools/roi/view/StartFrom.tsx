import { useState } from 'preact/hooks';
import { readSaved } from '../model/saved-form.ts';
import { openSaved } from '../model/units.ts';
import { type Reference, useReference } from './use-reference.ts';
import type { Roi } from './use-roi.ts';

/** Other ways to begin: the worked examples of the playbook, or nothing. */
export function StartFrom({ roi, referenceHref }: { roi: Roi; referenceHref: string }) {
  const { state, send, example, words } = roi;
  const [isOpen, setIsOpen] = useState(false);
  const reference = useReference(referenceHref, isOpen);
  return (
    <details class="roi-start-from" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.startFrom.open}</summary>
      <ul>
        <li>
          <button
            type="button"
            class="button-quiet"
            onClick={() =>
              send({
                type: 'plan-opened',
                plan: {
                  ...example,
                  start: state.start,
                  lines: [],
                  scenarios: [{ id: 'plan', name: '', without: [], changes: {} }],
                  open: 'plan',
                  actuals: {},
                  closedThrough: -1,
                },
              })
            }
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
      {reference.kind === 'loading' && isOpen && <p class="roi-means">{words.loading}</p>}
      {reference.kind === 'failed' && <p class="field-problem">{words.notLoaded}</p>}
    </details>
  );
}

function Example({
  scenario: { title, summary, state },
  roi: { send, context },
}: {
  scenario: Reference['scenarios'][number];
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
