import type { FieldKey } from '../../model/types.ts';
import { numberField, type RoadmapFrame } from '../use-roadmap.ts';
import type { RowFacts } from './row-facts.ts';

/** A number that is typed in place. */
export function NumberCell({
  frame,
  field,
  cell,
  label,
  shown,
  typed,
  fieldProblems,
}: Pick<RowFacts, 'typed' | 'fieldProblems'> & {
  frame: RoadmapFrame;
  field: FieldKey;
  /** The same in every row. */
  cell: string;
  label: string;
  /** The number as the site writes it. */
  shown: string;
}) {
  const { id, problem, ...tied } = numberField(frame, field, typed, fieldProblems);
  return (
    <>
      <input
        id={id}
        class="roadmap-cell roadmap-cell-number"
        type="text"
        inputMode="text"
        autocomplete="off"
        data-cell={cell}
        aria-label={label}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        value={tied.typed ?? shown}
        onInput={({ currentTarget }) => tied.onType(currentTarget.value)}
        onBlur={tied.onLeave}
      />
      {problem && (
        <span class="field-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </>
  );
}
