/** Puts plain text on the clipboard. Rejects where the browser does not allow it. */
export const copyText = async (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** Puts formatted text on the clipboard, with plain text for programs that take no other. */
export async function copyRich(html: string, text: string): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return copyText(text);
  const blob = (content: string, type: string) => new Blob([content], { type });
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/html': blob(html, 'text/html'),
      'text/plain': blob(text, 'text/plain'),
    }),
  ]);
}
