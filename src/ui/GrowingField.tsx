import { Field, type FieldProps } from './Field.tsx';

/** One line of text that is shown whole: it wraps where it is longer than its place. */
export function GrowingField({
  text,
  onType,
  maxLength,
  ...field
}: FieldProps & {
  text: string;
  onType: (text: string) => void;
  maxLength?: number | undefined;
}) {
  return (
    <Field {...field}>
      {(links) => (
        // The copy of the text below the field gives it its height.
        <span class="field-box field-growing" data-text={text}>
          <textarea
            {...links}
            class="field-input"
            rows={1}
            autocomplete="off"
            maxLength={maxLength}
            value={text}
            onInput={({ currentTarget }) => onType(currentTarget.value.replace(/\s*\n\s*/g, ' '))}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        </span>
      )}
    </Field>
  );
}
