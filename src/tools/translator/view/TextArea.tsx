import { Field, type FieldProps } from '../../../ui/Field.tsx';

/** A text of many lines that grows with what is in it. */
export function TextArea({
  text,
  onType,
  ...field
}: FieldProps & { text: string; onType: (text: string) => void }) {
  return (
    <Field {...field}>
      {(links) => (
        <span class="field-box field-growing translator-paper" data-text={`${text}\n`}>
          <textarea
            {...links}
            class="field-input"
            rows={8}
            autocomplete="off"
            value={text}
            onInput={({ currentTarget }) => onType(currentTarget.value)}
          />
        </span>
      )}
    </Field>
  );
}
