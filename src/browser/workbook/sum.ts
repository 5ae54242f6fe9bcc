/** A short sum of a text, by which it is told from another one: FNV-1a of 32 bits, and the length. */
export function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return `${(sum >>> 0).toString(36)}-${text.length.toString(36)}`;
}
