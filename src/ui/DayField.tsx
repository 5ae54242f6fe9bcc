import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Day } from '../lib/days.ts';
import { isDay } from '../lib/is-day.ts';
import { Field, type FieldProps } from './Field.tsx';

/**
 * A day of the calendar, in the browser's own field for dates. A day from the calendar sheet is
 * sent at once; one that is typed when the field is left or Enter is pressed. An emptied field sends
 * `undefined` where it may be empty. What cannot be taken gives way to `day`.
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
  const input = useRef<HTMLInputElement>(null);
  const isTyping = useRef(false);
  useLayoutEffect(() => {
    if (input.current && !isTyping.current) input.current.value = day ?? '';
  });
  const take = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    isTyping.current = false;
    const { value } = currentTarget;
    const { valid: isValid, badInput: isUnfinished } = currentTarget.validity;
    // Whoever takes the day may take another of its week: the next drawing shows which.
    currentTarget.value = day ?? '';
    if (value === (day ?? '')) return;
    if (isDay(value) && isValid) onChoose(value);
    else if (value === '' && !isUnfinished && mayBeEmpty) onChoose(undefined);
  };
  return (
    <Field {...field}>
      {(links) => (
        <span class="field-box">
          <input
            {...links}
            ref={input}
            class="field-input"
            type="date"
            min="1900-01-01"
            max="2199-12-31"
            defaultValue={day ?? ''}
            onKeyDown={(event) => {
              if (event.key === 'Enter') take(event);
              else if (isOfTyping(event)) isTyping.current = true;
            }}
            onChange={(event) => {
              // The browser takes each figure for a day: the year 0002 on the way to 2027.
              if (!isTyping.current) take(event);
            }}
            onBlur={(event) => {
              if (isTyping.current) take(event);
            }}
          />
        </span>
      )}
    </Field>
  );
}

const changing = ['Backspace', 'Delete', 'ArrowUp', 'ArrowDown'];

function isOfTyping({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  return changing.includes(key) || (key.length === 1 && key !== ' ');
}
