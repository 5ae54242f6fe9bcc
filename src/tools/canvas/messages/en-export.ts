/** Every word of the files that a canvas gives out, in English. */
export const exportWords = {
  asOf: (day: string) => `As of ${day}`,
  undertaking: (name: string) => `For: ${name}`,
  titleOf: (title: string, side: string) => `${title} (${side})`,
  empty: 'Nothing is written here.',
  leftovers: 'Written in an area that this sheet no longer has',
};
