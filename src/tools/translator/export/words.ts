/** Every word that an exported translation holds besides its own. */
export interface ExportWords {
  /** Says who added what stands in brackets. */
  about: (reader: string) => string;
  questions: string;
}
