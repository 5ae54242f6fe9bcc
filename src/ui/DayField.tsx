import { type Day, isDay } from '../lib/days.ts';
import { Field, type FieldProps } from './Field.tsx';

/**
 * A day of the calendar, in the browser's own field for dates. While somebody is typing a day it is
 * none yet, and nothing is sent; an emptied field sends `undefined` where it may be empty.
 */
export function DayField({
  day,
  onChoose,
  mayBeEmpty = false,
  ...field
}: FieldProps & {
  day: Day | undefined;
  onChoose: (day: Day | undefined) => void;
  mayBeEmpty?: boolean;
}) {
  return (
    <Field {...field}>
      {(links) => (
        <span class="field-box">
          <input
            {...links}
            class="field-input"
            type="date"
            min="1900-01-01"
            max="2199-12-31"
            value={day ?? ''}
            onChange={({ currentTarget }) => {
              const { value, validity } = currentTarget;
              if (isDay(value) && validity.valid) onChoose(value);
              else if (value === '' && !validity.badInput && mayBeEmpty) onChoose(undefined);
              else currentTarget.value = day ?? '';
            }}
          />
        </span>
      )}
    </Field>
  );
}
