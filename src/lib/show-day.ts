const formats = new Map<string, Intl.DateTimeFormat>();

/** A day (`YYYY-MM-DD`) as people write it: `November 22, 2026` in `en-US`. */
export function showDay(day: string, locale: string): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    formats.set(locale, format);
  }
  return format.format(new Date(day));
}
