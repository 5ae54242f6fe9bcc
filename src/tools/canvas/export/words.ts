/** Every word that stands in a file. */
export interface ExportWords {
  asOf: (day: string) => string;
  undertaking: (name: string) => string;
  titleOf: (title: string, side: string) => string;
  empty: string;
  leftovers: string;
}
