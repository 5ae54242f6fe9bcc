const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The words of the jargon swap's first sight; its folded parts have files of their own. */
export const en = {
  room: 'Large, for the room',
  loading: 'Loading …',
  notLoaded: 'This part could not be loaded. Check the connection, then fold it and open it again.',
  readOnly: 'This is a copy to look at. Keep it as a workbook of your own to write in it.',
  newer: 'This swap was saved by a newer version of the tool. It is kept as it is.',
  refused: (reason: string) => `This swap cannot be opened, and is kept as it is. ${reason}`,

  startFrom: {
    open: 'Start from something else',
    empty: 'No words yet',
    emptyMeans: 'All words go, with what was written. Undo brings them back.',
  },
  restore: 'The example of this page',
  panels: {
    suggestions: 'Words that mean two things',
    files: 'Take it with you',
  },

  summary: {
    none: 'There is no word to swap yet. Type one and press Enter.',
    words: (all: string, isOne: boolean) => `${all} ${isOne ? 'word' : 'words'}.`,
    writing: (count: string, isOne: boolean) =>
      `${count} ${isOne ? 'waits' : 'wait'} for a meaning.`,
    ready: (count: string, isOne: boolean) => `${count} ${isOne ? 'is' : 'are'} ready to reveal.`,
    revealed: (count: string) => `${count} to talk about.`,
    agreed: (count: string) => `${count} agreed.`,
  },

  tray: {
    offer: (label: string, from: string) => `${label}, from “${from}”:`,
    add: 'Add them',
    dismiss: 'No, thanks',
  },
  entry: {
    label: 'Add a word',
    placeholder: 'Type a word, then Enter',
    add: 'Add',
    isThere: (word: string) => `${word} is in the list already.`,
    full: (most: string) => `A swap holds ${most} words. Take one out before you add another.`,
  },

  turns: {
    title: 'Write without looking',
    means:
      'One side writes while the other looks away. What is handed in stays covered until both have written.',
    nothing: 'Nothing to write now: every word is revealed. Add a word to go on.',
    progress: (handedIn: string, all: string) => `${handedIn} of ${all} handed in`,
    lift: (side: string) => `I am ${side}: show my turn`,
    of: (side: string) => `${side} writes`,
    ofMeans: (other: string) =>
      `${other} looks away now. Say what has happened when somebody uses the word, with an example.`,
    label: (word: string) => `When we say “${word},” we mean`,
    decline: 'We do not use this word',
    declineOf: (word: string) => `: ${word}`,
    written: 'Written and covered.',
    declined: 'Handed in: you do not use it.',
    takeBack: 'Take it back',
    takeBackOf: (word: string) => `: ${word}`,
    handIn: 'Hand in and cover',
    cover: 'Cover without handing in',
  },

  list: {
    title: 'The words',
    revealAll: (count: number) => `Reveal all ${count} that both have written`,
  },
  card: {
    written: 'written',
    missing: 'still to write',
    reveal: 'Reveal',
    remove: 'Take out',
    of: (word: string) => `: ${word}`,
    nothing: 'We do not use this word.',
    relation: 'How do the two meanings relate?',
    write: 'Write the entry together',
    agreedOn: (day: string) => `Agreed on ${day}`,
    change: 'Change it',
    means: (side: string) => `${side} means`,
    sayInstead: 'Say instead',
    ask: 'Ask',
  },
  relations: {
    same: () => 'The same',
    close: () => 'Nearly the same',
    'false-friend': () => 'Two different things',
    broader: (it: string) => `${it} means more by it`,
    narrower: (_: string, marketing: string) => `${marketing} means more by it`,
    none: () => 'Only one side uses it',
  },

  undo: 'Undo',
  redo: 'Redo',
  announce: {
    added: (word: string) => `Added ${word}.`,
    addedMany: (count: number) => `Added ${count} words.`,
    removed: (word: string) => `Took ${word} out.`,
    handedIn: (side: string) => `What ${side} wrote is covered.`,
    declined: (word: string) => `Handed in: ${word} is not used.`,
    takenBack: (word: string) => `${word} can be changed again.`,
    revealed: (count: number) => `${count} ${plural(count, 'word is', 'words are')} revealed.`,
    decided: (word: string, relation: string) => `${word}: ${relation}.`,
    filled: 'The empty fields have what the glossary says.',
    agreed: (word: string) => `${word} is agreed.`,
    reopened: (word: string) => `${word} can be changed again.`,
    opened: 'Another swap is open.',
    restored: 'The example is back.',
  },
};
