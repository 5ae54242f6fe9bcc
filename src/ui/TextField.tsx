import { Field, type FieldProps } from './Field.tsx';

export interface TextFieldProps extends FieldProps {
  text: string;
  onType: (text: string) => void;
  onLeave?: (() => void) | undefined;
  /** Which keyboard a phone shows. */
  inputMode?: 'text' | 'decimal' | 'numeric' | undefined;
  /** A symbol before or behind the text, part of the field's look and not of its text. */
  before?: string | undefined;
  behind?: string | undefined;
  placeholder?: string | undefined;
}

export function TextField({
  text,
  onType,
  onLeave,
  inputMode = 'text',
  before,
  behind,
  placeholder,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(links) => (
        <span class="field-box">
          {before && (
            <span class="field-symbol" aria-hidden="true">
              {before}
            </span>
          )}
          <input
            {...links}
            class={`field-input${inputMode === 'text' ? '' : ' field-number'}`}
            type="text"
            inputMode={inputMode}
            autocomplete="off"
            placeholder={placeholder}
            value={text}
            onInput={({ currentTarget }) => onType(currentTarget.value)}
            onBlur={onLeave}
          />
          {behind && (
            <span class="field-symbol" aria-hidden="true">
              {behind}
            </span>
          )}
        </span>
      )}
    </Field>
  );
}
