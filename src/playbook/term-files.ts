import type { Term, TermMeaning, TermMeaningsFile, TermWordsFile } from '../lib/terms/term.ts';
import type { Page, View } from './queries.ts';

export const listTermWords = ({ pages, language }: View): TermWordsFile => ({
  language: language.code,
  terms: pages.glossary.map((page) => {
    const { inShort: _, ...words } = readTerm(page);
    return words;
  }),
});

export const listTermMeanings = ({ pages }: View): TermMeaningsFile => ({
  meanings: pages.glossary.map((page) => ({
    ...readMeaning(page),
    inShort: page.entry.data.inShort,
  })),
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
