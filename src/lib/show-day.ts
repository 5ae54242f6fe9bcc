const styles = {
  long: { month: 'long', day: 'numeric', year: 'numeric' },
  full: { month: 'short', day: 'numeric', year: 'numeric' },
  short: { month: 'short', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day (`YYYY-MM-DD`) as people write it, of the Gregorian calendar: `November 22, 2026` in `en-US`;
 * `Nov 22, 2026` (full), `Nov 22` (short).
 */
export function showDay(day: string, locale: string, style: keyof typeof styles = 'long'): string {
  const key = `${locale} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      ...styles[style],
    });
    formats.set(key, format);
  }
  return format.format(new Date(day));
}
