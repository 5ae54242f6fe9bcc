// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { minor } from '../../src/lib/money.ts';
import { month } from '../../src/lib/months.ts';
import { MonthField } from '../../src/ui/MonthField.tsx';
import { CountField, MoneyField, PercentField } from '../../src/ui/number-fields.tsx';
import { SelectField } from '../../src/ui/SelectField.tsx';
import { TextField } from '../../src/ui/TextField.tsx';
import { UndoButtons } from '../../src/ui/UndoButtons.tsx';

afterEach(cleanup);

const nothing = () => undefined;
const theField = () => screen.getByRole<HTMLInputElement>('textbox');
const describedBy = (input: HTMLElement) =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);

describe('a field', () => {
  test('is named by its context and its label', () => {
    render(<TextField id="a" context="License:" label="Amount" text="" onType={nothing} />);
    expect(screen.getByRole('textbox', { name: 'License: Amount' })).toBe(theField());
  });

  test('is described by its hint and its problem, and marked as invalid', () => {
    render(
      <TextField
        id="a"
        label="Amount"
        hint="Jan 2027"
        problem="No number."
        text="x"
        onType={nothing}
      />,
    );
    expect(describedBy(theField())).toEqual(['Jan 2027', 'No number.']);
    expect(theField().getAttribute('aria-invalid')).toBe('true');
  });

  test('without either has no description', () => {
    render(<TextField id="a" label="Amount" text="x" onType={nothing} />);
    expect(theField().hasAttribute('aria-describedby')).toBe(false);
    expect(theField().hasAttribute('aria-invalid')).toBe(false);
  });
});

describe('a number field', () => {
  const us = { locale: 'en-US', currency: 'USD' };
  const german = { locale: 'de-DE', currency: 'EUR' };
  const common = { id: 'a', label: 'Number', onType: nothing };

  test.each([
    ['12.34', us, undefined, '12.34'],
    ['12.34', german, undefined, '12,34'],
    ['12.34', us, '12.3', '12.3'],
    ['0', us, undefined, ''],
    ['0', us, '0', '0'],
  ])('shows %s in %j while "%s" is typed as "%s"', (units, format, typed, shown) => {
    const amount = minor(Number(units) * 100);
    render(<MoneyField {...common} amount={amount} format={format} typed={typed} />);
    expect(theField().value).toBe(shown);
  });

  test('shows a fraction as a percentage', () => {
    render(<PercentField {...common} fraction={0.07} locale="en-US" typed={undefined} />);
    expect(theField().value).toBe('7');
  });

  test('says what is typed and when it is left', () => {
    const [onType, onLeave] = [vi.fn(), vi.fn()];
    render(
      <CountField
        {...common}
        count={3}
        locale="en-US"
        typed={undefined}
        onType={onType}
        onLeave={onLeave}
      />,
    );
    fireEvent.input(theField(), { target: { value: '36' } });
    fireEvent.blur(theField());
    expect(onType).toHaveBeenCalledExactlyOnceWith('36');
    expect(onLeave).toHaveBeenCalledOnce();
  });
});

describe('a choice', () => {
  test('shows what is chosen and says what else is', () => {
    const onChoose = vi.fn();
    const options = [
      { value: 'hard', label: 'Hard' },
      { value: 'soft', label: 'Soft' },
    ] as const;
    render(<SelectField id="a" label="Money" value="soft" options={options} onChoose={onChoose} />);
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Money' });
    expect(select.value).toBe('soft');
    fireEvent.change(select, { target: { value: 'hard' } });
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('hard');
  });

  test('of a month keeps the year, and of a year the month', () => {
    const onChoose = vi.fn();
    const words = { month: 'Month', year: 'Year' };
    const value = month('2027-04');
    render(
      <MonthField
        id="a"
        legend="Start"
        words={words}
        value={value}
        locale="en-US"
        onChoose={onChoose}
      />,
    );
    expect(screen.getByRole('group', { name: 'Start' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Month'), { target: { value: '12' } });
    fireEvent.change(screen.getByLabelText('Year'), { target: { value: '2030' } });
    expect(onChoose.mock.calls).toEqual([['2027-12'], ['2030-04']]);
  });

  test('of a year ends where the calendar of a plan does', () => {
    const words = { month: 'Month', year: 'Year' };
    render(
      <MonthField
        id="a"
        legend="Start"
        words={words}
        value={month('2199-12')}
        locale="en-US"
        onChoose={nothing}
      />,
    );
    const years = screen.getByLabelText<HTMLSelectElement>('Year');
    expect([...years.options].at(-1)?.value).toBe('2199');
  });
});

test('undo with nothing to undo can still be reached', () => {
  const words = { undo: 'Undo', redo: 'Redo' };
  const send = vi.fn();
  render(<UndoButtons words={words} canUndo={false} canRedo send={send} />);
  const undo = screen.getByRole<HTMLButtonElement>('button', { name: 'Undo' });
  expect(undo.disabled).toBe(false);
  expect(undo.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'Redo' }));
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'redone' });
});
