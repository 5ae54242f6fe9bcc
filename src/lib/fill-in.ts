/** Fills `{names}` in words with values. A name without a value stays as it is, so that it is seen. */
export function fillIn(words: string, values: Record<string, string | number>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** The words for a count by the plural rules of the language, with `{count}` filled in. */
export function fillInCount(
  forms: Partial<Record<Intl.LDMLPluralRule, string>>,
  count: number,
  locale: string,
): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? '{count}';
  return fillIn(form, { count: new Intl.NumberFormat(locale).format(count) });
}
