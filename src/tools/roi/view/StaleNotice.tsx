import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import type { RoiMessages } from '../messages/index.ts';
import { type FieldTarget, lineOf, targetOf } from '../model/fields.ts';
import type { FieldKey, Line } from '../model/types.ts';
import { nameFieldId } from './LineRow.tsx';
import { elementId, type Roi } from './use-roi.ts';

/** Says that the figures are the last good ones, and leads to the fields that cannot be read. */
export function StaleNotice({ roi }: { roi: Roi }) {
  const { id, problems, words } = roi;
  if (problems.length === 0) return null;
  const fields = problems.map(({ field }) => ({
    id: placeOf(id, field),
    name: nameOf(roi, field),
  }));
  return <ErrorSummary title={words.stale} text={words.staleMeans} fields={fields} />;
}

/** The field itself, or for what may be folded away, the name of its line. */
function placeOf(id: string, field: FieldKey): string {
  const element = elementId(id, field);
  const line = lineOf(field);
  if (line === undefined || typeof document === 'undefined') return element;
  return document.getElementById(element) ? element : nameFieldId(id, line);
}

function nameOf({ state, words }: Roi, field: FieldKey): string {
  const target = targetOf(field);
  if (!('line' in target)) return words[target.kind];
  const line = state.lines.find(({ id }) => id === target.line);
  if (!line) return '';
  return words.fieldOfLine(line.name || words.unnamed[line.kind], labelOf(target, line, words));
}

function labelOf(target: FieldTarget & { line: string }, line: Line, words: RoiMessages): string {
  switch (target.kind) {
    case 'start':
      return words.start[line.timing.kind];
    case 'actual':
      return words.actualOf(String(target.month));
    case 'input':
      return target.input === 'amount' ? words.amount : words.details;
    default:
      return words.details;
  }
}
