import type { ComponentChildren } from 'preact';

/** What a control needs to be tied to its frame: give it to the `input` or `select` as it is. */
export interface FieldLinks {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

export interface FieldProps {
  /** Unique on the page. */
  id: string;
  label: string;
  /** Read out before the label: the line that the field belongs to. */
  context?: string | undefined;
  /** A short remark below the control. */
  hint?: string | undefined;
  /** What is wrong with the text and what to write instead. */
  problem?: string | undefined;
  class?: string | undefined;
}

/** The frame of a control: its label, its remark and its problem, tied to it for screen readers. */
export function Field({
  children,
  ...field
}: FieldProps & { children: (links: FieldLinks) => ComponentChildren }) {
  const { id, label, context, hint, problem } = field;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const classes = ['field', problem && 'field-wrong', field.class].filter(Boolean).join(' ');
  return (
    <div class={classes}>
      <label class="field-label" for={id}>
        {context && <span class="visually-hidden">{context} </span>}
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? 'true' : undefined,
      })}
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <span class="field-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  );
}
