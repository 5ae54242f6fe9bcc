import { findNearestName } from '../../lib/nearest-name.ts';
import { pathOf, takenPaths } from '../addresses.ts';
import type { CollectionName } from '../collections.ts';
import { findWriter, formatPath } from '../field-problems.ts';
import { reservedSlugs } from '../glossary/reserved-slugs.ts';
import { type Entry, isEntryOf, type Playbook } from '../playbook.ts';
import { type ContentProblem, type Place, problem } from '../problems/problem.ts';
import { findReferences, findReferenceTargets } from '../references.ts';
import type { FieldPath } from '../source/yaml-source.ts';

/** The place of a field, in the layer that wrote it. */
export function placeOfField({ sources }: Entry, path: FieldPath): Place {
  return findWriter(sources, path).placeOfValue(path);
}

/** Of fields that disagree, the place of the first one that the strongest layer wrote. */
function placeOfDisagreement(entry: Entry, ...paths: FieldPath[]): Place {
  const written = paths.find((path) => entry.sources[0].hasField(path));
  return placeOfField(entry, written ?? paths[0] ?? []);
}

/** References that lead nowhere. Those to hidden pages were dropped before. */
export function checkReferences(playbook: Playbook): ContentProblem[] {
  const targets = findReferenceTargets(playbook);
  return playbook.entries.flatMap((entry) =>
    findReferences(entry)
      .filter(({ target, value }) => targets.get(target)?.has(value) === false)
      .map(({ path, target, value }) =>
        problem('REFERENCE_BROKEN', placeOfField(entry, path), {
          field: formatPath(path),
          value,
          target,
          nearest: findNearestName(value, targets.get(target) ?? []),
        }),
      ),
  );
}

/** Pages at the address of an overview or of a list of the glossary, which the site makes itself. */
export function checkAddresses(entries: Entry[]): ContentProblem[] {
  return entries
    .map(({ collection, slug, file }) => ({
      collection,
      file,
      address: pathOf(collection, slug),
      isTaken: collection === 'glossary' && reservedSlugs.includes(slug),
    }))
    .filter(({ address, isTaken }) => isTaken || takenPaths.includes(address))
    .map(({ collection, file, address }) =>
      problem(
        'ID_DUPLICATE',
        { file, line: 1, column: 1 },
        { address, other: `the overview of ${collection}` },
      ),
    );
}

/** Titles that two pages of a language share. */
export function checkTitles(entries: Entry[]): ContentProblem[] {
  return findRepeated(
    entries.filter(({ collection }) => collection !== 'scenarios' && collection !== 'diagrams'),
    ({ language, fields }) => `${language}/${fields.title.toLowerCase()}`,
  ).map(({ entry, other }) =>
    problem('TITLE_DUPLICATE', placeOfField(entry, ['title']), {
      title: entry.fields.title,
      other: other.file,
    }),
  );
}

/** The field that puts a collection in order. */
const placeFields: Partial<Record<CollectionName, 'order' | 'number'>> = {
  causes: 'order',
  steps: 'number',
  programs: 'order',
  tools: 'order',
  about: 'order',
};

export function checkNumbers(entries: Entry[]): ContentProblem[] {
  return Object.entries(placeFields).flatMap(([collection, field]) => {
    const numberOf = ({ fields }: Entry) => Number(Reflect.get(fields, field));
    return findRepeated(
      entries.filter((entry) => entry.collection === collection),
      (entry) => `${entry.language}/${numberOf(entry)}`,
    ).map(({ entry, other }) =>
      problem('NUMBER_DUPLICATE', placeOfField(entry, [field]), {
        field,
        value: numberOf(entry),
        other: other.file,
      }),
    );
  });
}

/** Workshops whose minutes do not add up, or whose smallest group is larger than the largest. */
export function checkWorkshops(entries: Entry[]): ContentProblem[] {
  return entries
    .filter((entry) => isEntryOf(entry, 'workshops'))
    .flatMap((entry) => {
      const { agenda, minutes, people } = entry.fields;
      const sum = agenda.reduce((total, item) => total + item.minutes, 0);
      return [
        ...(sum === minutes.run
          ? []
          : [
              problem('AGENDA_SUM', placeOfDisagreement(entry, ['minutes', 'run'], ['agenda']), {
                sum,
                run: minutes.run,
              }),
            ]),
        ...(people.min <= people.max
          ? []
          : [
              problem(
                'PEOPLE_RANGE',
                placeOfDisagreement(entry, ['people', 'min'], ['people', 'max']),
                people,
              ),
            ]),
      ];
    });
}

/** Areas of a canvas that share an id, so that what is written in one would stand in the other. */
export function checkCanvases(entries: Entry[]): ContentProblem[] {
  return entries
    .filter((entry) => isEntryOf(entry, 'workshops'))
    .flatMap((entry) => {
      const ids = entry.fields.canvas?.areas.map(({ id }) => id) ?? [];
      return ids.flatMap((id, index) =>
        ids.indexOf(id) === index
          ? []
          : [problem('AREA_TWICE', placeOfField(entry, ['canvas', 'areas', index, 'id']), { id })],
      );
    });
}

/** Programs whose days go back, or whose short form of a workshop is longer than the workshop. */
export function checkPrograms(entries: Entry[]): ContentProblem[] {
  const workshops = new Map(
    entries
      .filter((entry) => isEntryOf(entry, 'workshops'))
      .map(({ language, slug, fields }) => [`${language}/${slug}`, fields.minutes.run]),
  );
  return entries
    .filter((entry) => isEntryOf(entry, 'programs'))
    .flatMap((entry) =>
      entry.fields.stages.flatMap(({ day, workshop, minutes }, index, stages) => {
        const before = stages[index - 1]?.day ?? 0;
        const run = workshops.get(`${entry.language}/${workshop}`);
        const isLonger = minutes !== undefined && run !== undefined && minutes > run;
        const place = (field: string) => placeOfField(entry, ['stages', index, field]);
        return [
          ...(day < before ? [problem('DAYS_REVERSED', place('day'), { day, before })] : []),
          ...(isLonger
            ? [
                problem('FIELD_INVALID', place('minutes'), {
                  field: formatPath(['stages', index, 'minutes']),
                  found: String(minutes),
                  expected: `the length of the short form, at most ${run}, or take the line out to run the whole workshop`,
                }),
              ]
            : []),
        ];
      }),
    );
}

/** Months after which a review is long past. */
const reviewMonths = 18;

/** `today` is `YYYY-MM-DD`. */
export function checkReviews(entries: Entry[], today: string): ContentProblem[] {
  return entries.flatMap((entry) => {
    const reviewed = 'reviewed' in entry.fields ? entry.fields.reviewed : undefined;
    if (reviewed === undefined) return [];
    const months = countMonths(reviewed, today);
    if (months <= reviewMonths) return [];
    return [
      problem('REVIEW_OVERDUE', placeOfField(entry, ['reviewed']), { reviewed, months }, 'warning'),
    ];
  });
}

/** Whole calendar months from one day to another. */
function countMonths(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

function findRepeated(
  entries: Entry[],
  keyOf: (entry: Entry) => string,
): { entry: Entry; other: Entry }[] {
  const first = new Map<string, Entry>();
  // A fork cannot change the base, so of two pages the organization's is named.
  const baseFirst = entries.toSorted(
    (a, b) => Number(a.layer === 'org') - Number(b.layer === 'org'),
  );
  return baseFirst.flatMap((entry) => {
    const key = keyOf(entry);
    const other = first.get(key);
    if (other) return [{ entry, other }];
    first.set(key, entry);
    return [];
  });
}
