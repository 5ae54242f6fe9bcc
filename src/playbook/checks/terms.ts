import { departments } from '../../lib/departments.ts';
import { findTerms } from '../../lib/terms/find-terms.ts';
import { buildLexicon, lettersOf, spellingsOf } from '../../lib/terms/lexicon.ts';
import { formatPath } from '../field-problems.ts';
import { type Entry, isEntryOf } from '../playbook.ts';
import { type ContentProblem, problem } from '../problems/problem.ts';
import { placeOfField } from './entries.ts';

type TermEntry = Entry<'glossary'>;

/** What is wrong with terms beyond their single fields. `today` is `YYYY-MM-DD`. */
export function checkTerms(entries: Entry[], today: string): ContentProblem[] {
  const terms = entries.filter((entry) => isEntryOf(entry, 'glossary'));
  return [
    ...terms.flatMap(findMissingMeanings),
    ...terms.flatMap(findNeverFound),
    ...terms.flatMap(findSaidTwice),
    ...findSensesAlike(terms),
    ...terms.flatMap((term) => findOldAgreement(term, today)),
  ];
}

/** The side whose word it is says in short what it means; a false friend needs both sides, and what each hears. */
function findMissingMeanings(entry: TermEntry): ContentProblem[] {
  const { home, relation, inShort, hears } = entry.fields;
  const isFalseFriend = relation === 'false-friend';
  const missing = (field: string, expected: string) =>
    problem('FIELD_MISSING', placeOfField(entry, [field.split('.')[0] ?? field]), {
      field,
      expected,
    });
  const names = { it: 'IT', marketing: 'marketing' };
  return departments.flatMap((side) => [
    ...(inShort[side] || !(isFalseFriend || home === side || home === 'shared')
      ? []
      : [
          missing(
            `inShort.${side}`,
            `what the word means when ${names[side]} says it, in a few words without a full stop`,
          ),
        ]),
    ...(isFalseFriend && !hears?.[side]
      ? [
          missing(
            `hears.${side}`,
            `what ${names[side]} hears when the other side says the word, as one sentence`,
          ),
        ]
      : []),
  ]);
}

/** A term that its own `never` forbids wherever it stands. */
function findNeverFound(entry: TermEntry): ContentProblem[] {
  const { fields, language } = entry;
  if (fields.never.length === 0) return [];
  const lexicon = buildLexicon([fields], language);
  const isFound = spellingsOf(fields).some((spelling) => findTerms(spelling, lexicon).length > 0);
  if (isFound) return [];
  const phrases = fields.never.filter((phrase) =>
    spellingsOf(fields).some((spelling) => lettersOf(spelling).includes(lettersOf(phrase))),
  );
  return [
    problem('TERM_NEVER_FOUND', placeOfField(entry, ['never']), {
      title: fields.title,
      phrase: phrases[0] ?? fields.never[0] ?? '',
    }),
  ];
}

/** A short form or a variant that says the same letters again. “Opt in” beside “opt-in” is one to keep. */
function findSaidTwice(entry: TermEntry): ContentProblem[] {
  const { title, acronym, variants, exactCase } = entry.fields;
  const fold = (spelling: string) => (exactCase ? spelling : spelling.toLowerCase());
  const said = [
    ...(acronym ? [{ path: ['acronym'], spelling: acronym }] : []),
    ...variants.map((spelling, at) => ({ path: ['variants', at], spelling })),
  ];
  const known = new Set([fold(title)]);
  return said.flatMap(({ path, spelling }) => {
    const isNew = !known.has(fold(spelling));
    known.add(fold(spelling));
    return isNew
      ? []
      : [
          problem('TERM_SAID_TWICE', placeOfField(entry, path), {
            field: formatPath(path),
            spelling,
          }),
        ];
  });
}

/** Terms of a language that are written alike, where one of them does not say which sense it is. */
function findSensesAlike(terms: TermEntry[]): ContentProblem[] {
  const spelled = terms.flatMap((entry) =>
    spellingsOf(entry.fields).map((spelling) => ({
      entry,
      spelling,
      key: `${entry.language}/${lettersOf(spelling)}`,
    })),
  );
  return [...Map.groupBy(spelled, ({ key }) => key).values()].flatMap((alike) => {
    const [first] = alike;
    const others = alike.filter(({ entry }) => entry !== first?.entry);
    if (!first || others.length === 0) return [];
    return [first, ...others]
      .filter(({ entry }) => !entry.fields.sense)
      .map(({ entry, spelling }) =>
        problem('TERM_SENSES_ALIKE', placeOfField(entry, ['title']), {
          spelling,
          other: (entry === first.entry ? others[0] : first)?.entry.file ?? '',
        }),
      );
  });
}

function findOldAgreement(entry: TermEntry, today: string): ContentProblem[] {
  const { reviewBy } = entry.fields;
  return reviewBy === undefined || reviewBy >= today
    ? []
    : [problem('AGREEMENT_OVERDUE', placeOfField(entry, ['reviewBy']), { reviewBy }, 'warning')];
}
