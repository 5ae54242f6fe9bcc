import { formatMonth, type Month, monthOf, monthOfYear, yearOf } from '../lib/months.ts';
import { SelectField } from './SelectField.tsx';

const yearsAround = 8;
const firstYear = 1900;
const lastYear = 2199;

/** A calendar month as two lists, since not every browser has a field for months. */
export function MonthField({
  id,
  legend,
  words,
  value,
  locale,
  onChoose,
}: {
  id: string;
  legend: string;
  words: { month: string; year: string };
  value: Month;
  locale: string;
  onChoose: (month: Month) => void;
}) {
  const year = yearOf(value);
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: formatMonth(monthOf(year, index + 1), locale, 'name'),
  }));
  const years = Array.from(
    { length: 2 * yearsAround + 1 },
    (_, index) => year - yearsAround + index,
  )
    .filter((candidate) => candidate >= firstYear && candidate <= lastYear)
    .map((candidate) => ({ value: String(candidate), label: String(candidate) }));
  return (
    <fieldset class="field-group">
      <legend class="field-label">{legend}</legend>
      <SelectField
        id={`${id}-month`}
        class="field-unlabeled"
        label={words.month}
        value={String(monthOfYear(value))}
        options={months}
        onChoose={(chosen) => onChoose(monthOf(year, Number(chosen)))}
      />
      <SelectField
        id={`${id}-year`}
        class="field-unlabeled"
        label={words.year}
        value={String(year)}
        options={years}
        onChoose={(chosen) => onChoose(monthOf(Number(chosen), monthOfYear(value)))}
      />
    </fieldset>
  );
}
