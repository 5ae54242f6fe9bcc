/**
 * Text on one line in which Markdown finds nothing to do: each sign that could begin or end a
 * markup has a backslash before it, also those that do so only at the beginning of a line.
 */
export function escapeMarkdown(text: string): string {
  return escapeInline(text)
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** As `escapeMarkdown`, for text that is not at the beginning of a line. */
export function escapeInline(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&');
}
