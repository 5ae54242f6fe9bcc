/** Offers text as a file to keep. */
export function downloadText(name: string, type: string, text: string): void {
  downloadBlob(name, new Blob([text], { type }));
}

/** Offers bytes as a file to keep. */
export function downloadBlob(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A file name from a title: `Replace the CMS` gives `replace-the-cms`. */
export function fileNameOf(title: string): string {
  const name = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return name.replace(/^-|-$/g, '') || 'file';
}
