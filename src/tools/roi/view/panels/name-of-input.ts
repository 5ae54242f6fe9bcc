import type { DetailWords } from '../../messages/details.ts';
import type { InputName } from '../../model/formulas.ts';
import type { Roi } from '../use-roi.ts';

/** An input with its line: `Editors' time saved: Hours of each`. */
export function nameOfInput(
  lineId: string,
  input: InputName,
  { state, words }: Pick<Roi, 'state' | 'words'>,
  details: DetailWords,
): string {
  const line = state.lines.find(({ id }) => id === lineId);
  const name = line ? line.name || words.unnamed[line.kind] : '';
  return input === 'amount' ? name : words.fieldOfLine(name, details.inputs[input]);
}
