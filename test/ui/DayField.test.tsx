// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { type Day, mondayOf } from '../../src/lib/days.ts';
import { DayField } from '../../src/ui/DayField.tsx';

afterEach(cleanup);

const monday = '2027-02-01' as Day;

/** A field that takes the Monday of what is chosen, and the days that it was sent. */
function show(day: Day | undefined = monday, mayBeEmpty = false) {
  const sent: (Day | undefined)[] = [];
  function Week() {
    const [week, setWeek] = useState<Day | undefined>(day);
    const take = (chosen: Day | undefined) => {
      sent.push(chosen);
      setWeek(chosen && mondayOf(chosen));
    };
    return <DayField id="day" label="Due by" day={week} onChoose={take} mayBeEmpty={mayBeEmpty} />;
  }
  render(<Week />);
  const field = screen.getByLabelText<HTMLInputElement>('Due by');
  return { field, sent };
}
const choose = (field: HTMLElement, value: string) =>
  fireEvent.change(field, { target: { value } });
const type = (field: HTMLElement, key: string, value: string) => {
  fireEvent.keyDown(field, { key });
  choose(field, value);
};

test('a day from the calendar sheet is sent at once, and its week is shown', () => {
  const { field, sent } = show();
  choose(field, '2027-02-17');
  expect(sent).toEqual(['2027-02-17']);
  expect(field.value).toBe('2027-02-15');
});

test('another day of the same week gives way to its Monday again', () => {
  const { field } = show();
  choose(field, '2027-02-03');
  expect(field.value).toBe(monday);
});

test.each(['blur', 'Enter'])('figures are no days before %s', (end) => {
  const { field, sent } = show();
  type(field, '1', '2027-01-01');
  type(field, '2', '2027-12-01');
  type(field, '5', '2027-12-05');
  expect(field.value).toBe('2027-12-05');
  expect(sent).toEqual([]);
  if (end === 'blur') fireEvent.blur(field);
  else fireEvent.keyDown(field, { key: end });
  expect(sent).toEqual(['2027-12-05']);
  expect(field.value).toBe('2027-11-29');
});

test('a year that is not typed to its end sends nothing, and the day stays', () => {
  const { field, sent } = show();
  type(field, '2', '0002-02-01');
  fireEvent.blur(field);
  expect(sent).toEqual([]);
  expect(field.value).toBe(monday);
});

test('leaving what nobody changed sends nothing', () => {
  const { field, sent } = show();
  type(field, 'ArrowUp', '2027-02-02');
  type(field, 'ArrowDown', monday);
  fireEvent.blur(field);
  expect(sent).toEqual([]);
});

test('an emptied field sends nothing where a day must be, and that there is none where it may', () => {
  const must = show();
  choose(must.field, '');
  expect(must.sent).toEqual([]);
  expect(must.field.value).toBe(monday);
  cleanup();
  const may = show(monday, true);
  choose(may.field, '');
  expect(may.sent).toEqual([undefined]);
  expect(may.field.value).toBe('');
});
