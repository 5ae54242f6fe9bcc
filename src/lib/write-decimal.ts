/**
 * A number as digits that `readDecimal` takes back unchanged: no grouping, no exponent, the decimal
 * sign that is asked for. `shift` moves the decimal sign to the right: 2 writes 0.035 as `3.5`, exactly.
 */
export function writeDecimal(value: number, decimalSign: '.' | ',' = '.', shift = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no digits`);
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = whole.length + Number(exponent) + shift;
  const digits = '0'.repeat(Math.max(0, 1 - places)) + whole + fraction;
  const point = Math.max(1, places);
  const before = digits
    .slice(0, point)
    .padEnd(point, '0')
    .replace(/^0+(?=\d)/, '');
  const after = digits.slice(point).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${before}${after && decimalSign}${after}`;
}
