import type { Term, TermMeaning } from '../lib/terms/term.ts';
import type { Page, View } from './queries.ts';

/** What a browser needs to find the terms in a text and to say in a few words what they mean. */
export interface TermWordsFile {
  /** Language code of the terms; a view shows those of its own language, or the default one's. */
  language: string;
  terms: Term[];
}

/** Everything else that the glossary knows, term by term. */
export interface TermMeaningsFile {
  meanings: TermMeaning[];
}

export const listTermWords = ({ pages, language }: View): TermWordsFile => ({
  language: language.code,
  terms: pages.glossary.map(readTerm),
});

export const listTermMeanings = ({ pages }: View): TermMeaningsFile => ({
  meanings: pages.glossary.map(readMeaning),
});

/** What a term is found by, and its meaning in short. What it does not have is left out. */
export function readTerm({ slug, entry: { data } }: Page<'glossary'>): Term {
  return {
    id: slug,
    title: data.title,
    ...(data.acronym ? { acronym: data.acronym } : {}),
    ...(data.variants.length > 0 ? { variants: data.variants } : {}),
    ...(data.sense ? { sense: data.sense } : {}),
    ...(data.isVerb ? { isVerb: true } : {}),
    ...(data.exactCase ? { exactCase: true } : {}),
    ...(data.never.length > 0 ? { never: data.never } : {}),
    theme: data.theme,
    home: data.home,
    relation: data.relation,
    inShort: data.inShort,
  };
}

export function readMeaning({ slug, entry: { data } }: Page<'glossary'>): TermMeaning {
  return {
    id: slug,
    plain: data.summary,
    it: data.it,
    marketing: data.marketing,
    ...(data.hears ? { hears: data.hears } : {}),
    outcome: data.outcome,
    sayInstead: data.sayInstead,
    ask: data.ask,
    examples: data.examples,
    counterparts: data.counterparts,
  };
}
