/** What a language adds to the search for terms. */
export interface TermLanguage {
  /**
   * Every way a spelling is written in running text, itself included: plurals, and with `isVerb` the
   * verb's forms. `words` are without case and accents.
   */
  inflect(words: readonly string[], isVerb: boolean): string[][];
}
