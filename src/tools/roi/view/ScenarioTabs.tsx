import { newId } from '../../../browser/new-id.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { findScenario } from '../model/scenarios.ts';
import { mostScenarios } from '../model/types.ts';
import { type Roi, scenarioName } from './use-roi.ts';

/** Which of the compared futures is shown and edited. With one there is only the way to a second. */
export function ScenarioTabs({ roi }: { roi: Roi }) {
  const { id, state, send, words, show, isLive, lock } = roi;
  const { scenarios } = state;
  const [first] = scenarios;
  const open = findScenario(state, state.open);
  const isCompared = scenarios.length > 1;
  const add = () => {
    const name = words.scenarios.unnamed(show.number(scenarios.length + 1));
    send({ type: 'scenario-added', id: newId(), name });
  };
  return (
    <fieldset class="roi-scenarios" disabled={!isLive || lock !== ''}>
      <legend class="visually-hidden">{words.scenarios.label}</legend>
      {isCompared && (
        <div class="choice-tabs">
          {scenarios.map((scenario) => (
            <label key={scenario.id}>
              <input
                type="radio"
                name={`${id}-scenario`}
                checked={scenario === open}
                onChange={() => send({ type: 'scenario-opened', id: scenario.id })}
              />
              {scenarioName(state, scenario.id, roi)}
            </label>
          ))}
        </div>
      )}
      {scenarios.length < mostScenarios && (
        <button type="button" class="button-quiet" onClick={add}>
          <span aria-hidden="true">+</span> {words.scenarios.add}
        </button>
      )}
      {isCompared && (
        <div class="roi-scenario-name">
          <TextField
            id={`${id}-scenario-name`}
            class="field-inline"
            label={words.scenarios.name}
            text={open.name}
            placeholder={scenarioName(state, open.id, roi)}
            onType={(name) => send({ type: 'scenario-renamed', id: open.id, name })}
          />
          {open !== first && first && (
            <>
              <p class="roi-means">{words.scenarios.basedOn(scenarioName(state, first.id, roi))}</p>
              <button
                type="button"
                class="button-quiet"
                onClick={() => send({ type: 'scenario-removed', id: open.id })}
              >
                {words.scenarios.remove(scenarioName(state, open.id, roi))}
              </button>
            </>
          )}
        </div>
      )}
    </fieldset>
  );
}
