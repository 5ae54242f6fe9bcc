import { Field, type FieldProps } from './Field.tsx';

export interface Option<Value extends string> {
  value: Value;
  label: string;
}

/** One of a few words, as a native `select`. */
export function SelectField<Value extends string>({
  value,
  options,
  onChoose,
  ...field
}: FieldProps & {
  value: Value;
  options: readonly Option<Value>[];
  onChoose: (value: Value) => void;
}) {
  return (
    <Field {...field}>
      {(links) => (
        <span class="field-box">
          <select
            {...links}
            class="field-input"
            value={value}
            onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}
