import { fieldKeyOf } from '../model/fields.ts';
import type { InputName } from '../model/formulas.ts';
import type { EstimatePart, FieldKey } from '../model/types.ts';
import type { LineRowProps } from './LineRow.tsx';
import { elementId, problemWords, type Roi, type RoiFrame } from './use-roi.ts';

type FieldOfLine =
  | { kind: 'start' | 'end' | 'ramp' }
  | { kind: 'input'; input: InputName; part: EstimatePart };

/** A number field of a line in the open scenario: its id, its text, what is wrong, what it sends. */
export function numberField(
  {
    frame,
    line,
    scenario,
    typed,
    problems,
  }: Pick<LineRowProps, 'frame' | 'line' | 'scenario' | 'typed' | 'problems'>,
  target: FieldOfLine,
) {
  const field = fieldKeyOf({ ...target, scenario, line: line.id });
  return fieldOf(frame, field, typed, problems);
}

/** A number field of the plan itself. */
export function planField({ frame, state, problems }: Roi, field: FieldKey) {
  return fieldOf(frame, field, state.typed, problems);
}

function fieldOf(
  frame: RoiFrame,
  field: FieldKey,
  typed: Record<FieldKey, string>,
  problems: LineRowProps['problems'],
) {
  return {
    id: elementId(frame.id, field),
    typed: typed[field],
    problem: problemWords(field, problems, frame),
    onType: (text: string) => frame.send({ type: 'number-typed', field, text }),
    onLeave: () => frame.send({ type: 'field-left', field }),
  };
}
