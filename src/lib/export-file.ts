/** A file to be offered for download. */
export interface ExportFile {
  name: string;
  /** Its media type. */
  type: string;
  content: string | Uint8Array;
}

/**
 * `replace-the-cms-2026-11-22.csv`: a name that every file system takes. `fallback` stands for a
 * title without letters and figures.
 */
export function nameExport(title: string, today: string, ending: string, fallback: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .toWellFormed()
    .replace(/^-+|[-\ufffd]+$/g, '');
  return `${plain || fallback}-${today}.${ending}`;
}
