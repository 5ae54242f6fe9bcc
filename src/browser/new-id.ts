/** A new id for something that a person adds: eight small letters and digits, starting with a letter. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes]
    .map((byte, at) => (at === 0 ? 10 + (byte % 26) : byte % 36).toString(36))
    .join('');
}
