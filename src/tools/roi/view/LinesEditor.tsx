import { useMemo, useRef } from 'preact/hooks';
import { newId } from '../../../browser/new-id.ts';
import { currencySymbol } from '../../../lib/money.ts';
import { lineOf } from '../model/fields.ts';
import { findScenario, linesOf } from '../model/scenarios.ts';
import type { Line, LineKind, RoiState } from '../model/types.ts';
import { LeftOutLines } from './LeftOutLines.tsx';
import { LineRow, nameFieldId } from './LineRow.tsx';
import { useByLine } from './use-by-line.ts';
import { type Roi, type RoiFrame, scenarioName } from './use-roi.ts';

export interface LinesEditorProps {
  roi: Roi;
  Part: 'h3' | 'h4';
  kind: LineKind;
  focusNext: (id: string) => void;
  /** Ids of the lines whose details are shown. */
  openLines: ReadonlySet<string>;
  onToggle: (id: string) => void;
}

/** A longer ledger is laid out where it is looked at, so that typing stays smooth. */
const longLedger = 30;

/** The costs or the benefits, as a ledger: its lines, their sum, and a button for one more. */
export function LinesEditor({ roi, Part, kind, focusNext, openLines, onToggle }: LinesEditorProps) {
  const { id, frame, state, results, send, context, words, show, title } = roi;
  const lines = linesOf(state, state.open).filter((line) => line.kind === kind);
  const addId = `${id}-add-${kind}`;
  const sum = kind === 'cost' ? 'costs' : 'benefits';
  const typed = useByLine(Object.entries(state.typed), ([key]) => lineOf(key), Object.fromEntries);
  const problems = useByLine(
    roi.problems,
    ({ field }) => lineOf(field),
    (found) => found,
  );
  const { start, months, discountRate } = state;
  const plan = useMemo(() => ({ start, months, discountRate }), [start, months, discountRate]);
  const places = usePlaces(state, frame);
  const open = findScenario(state, state.open);
  const [first] = state.scenarios;
  const isCompared = state.scenarios.length > 1;
  const openName = scenarioName(state, open.id, roi);

  const add = () => {
    const lineId = newId();
    send({ type: 'line-added', id: lineId, kind });
    focusNext(nameFieldId(id, lineId));
  };
  // The newest lines, for a callback that stays the same.
  const current = useRef<{ lines: Line[]; focusNext: typeof focusNext }>({ lines, focusNext });
  current.current = { lines, focusNext };
  const remove = useMemo(
    () => (lineId: string) => {
      const { lines: shown, focusNext: focus } = current.current;
      const index = shown.findIndex((line) => line.id === lineId);
      const next = shown[index + 1] ?? shown[index - 1];
      send({ type: 'line-removed', id: lineId });
      focus(next ? nameFieldId(id, next.id) : addId);
    },
    [send, id, addId],
  );

  return (
    <div class={`roi-lines roi-lines-${kind}`}>
      <div class="roi-lines-head">
        <Part class="roi-part" id={`${id}-${kind}`}>
          {words.lines[kind]}
        </Part>
        <span class="roi-means" aria-hidden="true">
          {words.amountIn(currencySymbol(context))}
        </span>
      </div>
      {lines.length === 0 ? (
        <p class="roi-means">{words.noLines[kind]}</p>
      ) : (
        <ol
          class={`roi-ledger${lines.length > longLedger ? ' roi-ledger-long' : ''}`}
          aria-labelledby={`${id}-${kind}`}
        >
          {lines.map((line, index) => {
            const name = line.name || words.unnamed[line.kind];
            return (
              <LineRow
                key={line.id}
                frame={frame}
                line={line}
                number={index + 1}
                startsIn={show.monthOf(state, line.timing.start, 'short')}
                typed={typed(line.id)}
                problems={problems(line.id)}
                scenario={open.id}
                title={title}
                plan={plan}
                places={isCompared ? places(line.id) : undefined}
                differsFrom={
                  open.changes[line.id] && first ? scenarioName(state, first.id, roi) : undefined
                }
                removeLabel={
                  open === first ? words.removeLine(name) : words.leaveOut(name, openName)
                }
                isLive={roi.isLive}
                isOpen={openLines.has(line.id)}
                onToggle={onToggle}
                onRemove={remove}
              />
            );
          })}
        </ol>
      )}
      {isCompared && <LeftOutLines roi={roi} kind={kind} />}
      <p class="roi-sum">
        <button type="button" class="button-quiet" id={addId} onClick={add}>
          <span aria-hidden="true">+</span> {words.add[kind]}
        </button>
        {lines.length > 0 && (
          <span class="roi-sum-amount">
            {words.total[kind]} <strong>{show.money(results.all.total[sum])}</strong>
          </span>
        )}
      </p>
    </div>
  );
}

/** In which scenarios each line is; the same list as long as the scenarios are the same. */
function usePlaces({ scenarios }: RoiState, frame: RoiFrame) {
  return useMemo(() => {
    const known = new Map<string, { id: string; name: string; isIn: boolean }[]>();
    return (lineId: string) => {
      const before = known.get(lineId);
      if (before) return before;
      const places = scenarios.map(({ id, without }) => ({
        id,
        name: scenarioName({ scenarios }, id, frame),
        isIn: !without.includes(lineId),
      }));
      known.set(lineId, places);
      return places;
    };
  }, [scenarios, frame]);
}
