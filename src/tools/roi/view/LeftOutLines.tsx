import { findScenario } from '../model/scenarios.ts';
import type { LineKind } from '../model/types.ts';
import { type Roi, scenarioName } from './use-roi.ts';

/** The lines that other scenarios have and the open one has not. */
export function LeftOutLines({ roi, kind }: { roi: Roi; kind: LineKind }) {
  const { state, send, words } = roi;
  const { id, without } = findScenario(state, state.open);
  const lines = state.lines.filter((line) => line.kind === kind && without.includes(line.id));
  if (lines.length === 0) return null;
  return (
    <div class="roi-left-out">
      <p class="roi-means">{words.leftOut(scenarioName(state, id, roi))}</p>
      <ul class="roi-left-out-lines">
        {lines.map((line) => (
          <li key={line.id}>
            <button
              type="button"
              class="button-quiet"
              onClick={() => send({ type: 'line-placed', id: line.id, scenario: id, isIn: true })}
            >
              {words.bringBack(line.name || words.unnamed[kind])}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
