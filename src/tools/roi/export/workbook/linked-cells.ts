import { address, onSheet } from '../../../../lib/spreadsheet/addresses.ts';
import type { Cell, Look } from '../../../../lib/spreadsheet/sheets.ts';
import type { InputName } from '../../model/formulas.ts';
import type { Line } from '../../model/types.ts';
import {
  columnOf,
  type InputColumn,
  type Layout,
  type PlacedLine,
  type ScenarioSheets,
} from './layout.ts';
import { differenceLook, formula, inputLook, linkLook, number, text } from './look.ts';

/** Writes a column of a line, or of one of its inputs; an empty text leaves the cell empty. */
export type Write = (
  column: InputColumn,
  worth: (line: Line) => string | number,
  look?: Look,
) => Cell;

/** Writes a cell that holds a value, or follows the first scenario's cell where that has the same. */
export function cellWriter(
  placed: PlacedLine,
  sheets: ScenarioSheets,
  { scenarios }: Layout,
  input?: InputName,
): Write {
  const [first] = scenarios;
  const base =
    first === undefined || first === sheets
      ? undefined
      : first.placed.find(({ line }) => line.id === placed.line.id);
  const row = base && rowOf(base, input);
  return (column, worth, look = {}) => {
    const value = worth(placed.line);
    if (base === undefined || row === undefined || first === undefined) {
      return constant(value, inputLook(look));
    }
    if (worth(base.line) !== value) return constant(value, differenceLook(look));
    const source = onSheet(first.inputs, address(columnOf(column), row));
    const isOptional = value === '' || optional.includes(column);
    const follows = isOptional ? `IF(${source}="","",${source})` : source;
    return formula(follows, value, linkLook(look));
  };
}

const optional: readonly InputColumn[] = ['low', 'high', 'end', 'rampMonths'];

const rowOf = (placed: PlacedLine, input: InputName | undefined) =>
  input === undefined ? placed.inputsRow : placed.inputs.find(({ name }) => name === input)?.row;

function constant(value: string | number, look: Look): Cell {
  if (value === '') return { kind: 'blank', look };
  return typeof value === 'number' ? number(value, look) : text(value, look);
}
