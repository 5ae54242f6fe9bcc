import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { lineOf } from '../model/problems.ts';
import type { FieldKey } from '../model/types.ts';
import { elementId, type Roi } from './use-roi.ts';

/** Says that the figures are the last good ones, and leads to the fields that cannot be read. */
export function StaleNotice({ roi }: { roi: Roi }) {
  const { id, problems, words } = roi;
  if (problems.length === 0) return null;
  const fields = problems.map(({ field }) => ({
    id: elementId(id, field),
    name: nameOf(roi, field),
  }));
  return <ErrorSummary title={words.stale} text={words.staleMeans} fields={fields} />;
}

function nameOf({ state, words }: Roi, field: FieldKey): string {
  if (field === 'months' || field === 'discountRate') return words[field];
  const line = state.lines.find((candidate) => candidate.id === lineOf(field));
  if (!line) return '';
  const label = field.startsWith('start:') ? words.start[line.timing.kind] : words.amount;
  return words.fieldOfLine(line.name || words.unnamed[line.kind], label);
}
