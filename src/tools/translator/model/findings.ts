import type { Term } from '../../../lib/terms/term.ts';
import { isForeign, shortMeaning } from './foreign.ts';
import type { Finding } from './read-text.ts';
import { type Choices, senseOf } from './translate.ts';
import type { VagueWord } from './types.ts';

/** A term of the text, with every way in which it is written there. */
export interface TermInText {
  term: Term;
  /** As it stands in the text where it first occurs. */
  word: string;
  count: number;
  /** What the writer means by it, in a few words; empty where the glossary has none. */
  means: string;
  isForeign: boolean;
  isTakenBack: boolean;
  /** Other terms that the same word may mean. */
  otherSenses: readonly Term[];
}

export interface Summary {
  falseFriends: TermInText[];
  it: TermInText[];
  marketing: TermInText[];
  shared: TermInText[];
  /** `written` is how the word first stands in the text. */
  vague: { word: VagueWord; written: string; count: number }[];
  /** Short forms nobody explains, and quoted words: not in the glossary yet. */
  unknown: { word: string; is: 'short-form' | 'quoted'; count: number }[];
}

/** What was found, each thing once: false friends by themselves, the rest by whose word it is; foreign ones first. */
export function summarize(text: string, findings: readonly Finding[], choices: Choices): Summary {
  const terms = new Map<string, TermInText>();
  const vague = new Map<VagueWord, Summary['vague'][number]>();
  const unknown = new Map<string, Summary['unknown'][number]>();
  for (const finding of findings) {
    if (finding.kind === 'vague') {
      const { vague: word, start, end } = finding;
      const { written = text.slice(start, end), count = 0 } = vague.get(word) ?? {};
      vague.set(word, { word, written, count: count + 1 });
    } else if (finding.kind === 'unknown') {
      const { word, is } = finding;
      unknown.set(word, { word, is, count: (unknown.get(word)?.count ?? 0) + 1 });
    } else {
      const term = senseOf(text, finding, choices);
      if (!term) continue;
      const known = terms.get(term.id);
      terms.set(term.id, {
        term,
        word: known?.word ?? text.slice(finding.start, finding.end),
        count: (known?.count ?? 0) + 1,
        means: shortMeaning(term, choices.by, undefined),
        isForeign: isForeign(term, choices.by, choices.reader),
        isTakenBack: choices.takenBack.includes(term.id),
        otherSenses: finding.senses.filter((sense) => sense !== term),
      });
    }
  }
  const all = [...terms.values()].sort((a, b) => Number(b.isForeign) - Number(a.isForeign));
  const plain = all.filter(({ term }) => term.relation !== 'false-friend');
  return {
    falseFriends: all.filter(({ term }) => term.relation === 'false-friend'),
    it: plain.filter(({ term }) => term.home === 'it'),
    marketing: plain.filter(({ term }) => term.home === 'marketing'),
    shared: plain.filter(({ term }) => term.home === 'shared'),
    vague: [...vague.values()],
    unknown: [...unknown.values()],
  };
}
