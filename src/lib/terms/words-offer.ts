/** The kind of offer that holds words to be agreed on, as a list of texts. */
export const wordsOffer = 'jargon-words';
