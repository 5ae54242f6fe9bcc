import { currencySymbol, formatMoney, type Minor, type MoneyFormat } from '../lib/money.ts';
import { TextField, type TextFieldProps } from './TextField.tsx';

type NumberFieldProps = Omit<
  TextFieldProps,
  'text' | 'inputMode' | 'before' | 'behind' | 'placeholder'
> & {
  /** What is in the field while it is being typed, or cannot be read; else the number is shown. */
  typed: string | undefined;
};

/** An amount of money with the currency's symbol. Nothing is shown as an empty field. */
export function MoneyField({
  amount,
  format,
  typed,
  ...field
}: NumberFieldProps & { amount: Minor; format: MoneyFormat }) {
  const shown = formatMoney(amount, format, 'bare');
  return (
    <TextField
      {...field}
      text={typed ?? (amount === 0 ? '' : shown)}
      inputMode="decimal"
      before={currencySymbol(format)}
      placeholder="0"
    />
  );
}

/** A count. */
export function CountField({
  count,
  locale,
  typed,
  ...field
}: NumberFieldProps & { count: number; locale: string }) {
  const shown = new Intl.NumberFormat(locale).format(count);
  return <TextField {...field} text={typed ?? shown} inputMode="numeric" />;
}

/** A fraction, shown and typed as a percentage: 0.1 as 10. */
export function PercentField({
  fraction,
  locale,
  typed,
  ...field
}: NumberFieldProps & { fraction: number; locale: string }) {
  const shown = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(fraction * 100);
  return <TextField {...field} text={typed ?? shown} inputMode="decimal" behind="%" />;
}
