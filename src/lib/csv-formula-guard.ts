/**
 * A spreadsheet takes a cell for a formula by its first character: = + - @, their full-width
 * forms, or a tab or line break that hides one. OWASP, "CSV Injection"
 * (https://owasp.org/www-community/attacks/CSV_Injection), puts an apostrophe in front. Spaces and
 * characters without width do not protect, because some spreadsheets trim them. A text that has
 * such an apostrophe already gets one more, so that `removeGuard` gives back every text as it was.
 */
export function guardFormula(text: string): string {
  return guarded.test(text) ? `'${text}` : text;
}

/** Takes back the one apostrophe that `guardFormula` put there. */
export function removeGuard(text: string): string {
  return text.startsWith("'") && guarded.test(text) ? text.slice(1) : text;
}

const guarded = /^'*(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;
