import type { InputName } from './formulas.ts';
import type { EstimatePart, FieldKey, RoiState } from './types.ts';

/** What a number field of the tracker holds. Fields of a line belong to a scenario, too. */
export type FieldTarget =
  | { kind: 'months' | 'discountRate' | 'inflation' }
  | { kind: 'start' | 'end' | 'ramp'; scenario: string; line: string }
  | { kind: 'input'; scenario: string; line: string; input: InputName; part: EstimatePart }
  | { kind: 'actual'; line: string; month: number };

/** The name of a field: its parts, joined by colons. Ids hold no colon. */
export function fieldKeyOf(target: FieldTarget): FieldKey {
  switch (target.kind) {
    case 'input':
      return `input:${target.scenario}:${target.line}:${target.input}:${target.part}`;
    case 'actual':
      return `actual:${target.line}:${target.month}`;
    case 'start':
    case 'end':
    case 'ramp':
      return `${target.kind}:${target.scenario}:${target.line}`;
    default:
      return target.kind;
  }
}

export function targetOf(key: FieldKey): FieldTarget {
  const [kind, one = '', two = '', input, part] = key.split(':');
  switch (kind) {
    case 'input':
      return {
        kind,
        scenario: one,
        line: two,
        input: input as InputName,
        part: part as EstimatePart,
      };
    case 'actual':
      return { kind, line: one, month: Number(two) };
    case 'start':
    case 'end':
    case 'ramp':
      return { kind, scenario: one, line: two };
    default:
      return { kind: kind as 'months' };
  }
}

/** The line that a field belongs to; `undefined` for the plan's own fields. */
export function lineOf(key: FieldKey): string | undefined {
  const target = targetOf(key);
  return 'line' in target ? target.line : undefined;
}

/** Lets go of the texts of fields that no longer exist. */
export function forgetTexts(state: RoiState, isGone: (target: FieldTarget) => boolean): RoiState {
  const typed = Object.entries(state.typed).filter(([key]) => !isGone(targetOf(key)));
  return { ...state, typed: Object.fromEntries(typed) };
}
