import { findNearestName } from '../../lib/nearest-name.ts';
import { type Body, type BodyPlace, needsMdx, readBody } from '../body.ts';
import { type Entry, isEntryOf, type Playbook } from '../playbook.ts';
import { type ContentProblem, type Place, problem } from '../problems/problem.ts';

/** What a tag's attribute may hold. */
export type AttributeRule =
  | { kind: 'text'; what: string; optional?: true }
  | { kind: 'one-of'; words: readonly string[] }
  /** An entry that has no page: a diagram, or a worked example, as `roi/cms-replacement` below `roi`. */
  | { kind: 'entry'; of: NamedCollection; below?: string; optional?: true };

/** The collections whose entries are shown by a tag that names them. */
export type NamedCollection = 'scenarios' | 'diagrams';

/** The entries that a tag may name. */
export type NamedEntries = Record<NamedCollection, ReadonlySet<string>>;

/** The tags an author may write: name, then attributes. */
export type TagRules = Record<string, Record<string, AttributeRule>>;

export interface CheckedBody {
  entry: Entry;
  body: Body;
}

export const placeInFile = (entry: Entry, { line, column }: BodyPlace): Place => ({
  file: entry.file,
  line: entry.bodyLine + line - 1,
  column,
});

/** Reads each body once; those that cannot be read come back as problems. */
export function readBodies(entries: Entry[]): {
  bodies: CheckedBody[];
  problems: ContentProblem[];
} {
  const bodies: CheckedBody[] = [];
  const problems: ContentProblem[] = [];
  for (const entry of entries) {
    // A drawing is no Markdown, and was read with its fields.
    if (isEntryOf(entry, 'diagrams')) continue;
    const isMdx = entry.file.endsWith('.mdx') && needsMdx(entry.body);
    const read = readBody(entry.body, isMdx);
    if (read.kind === 'read') bodies.push({ entry, body: read.body });
    else problems.push(problem('MDX_INVALID', placeInFile(entry, read), { reason: read.reason }));
  }
  return { bodies, problems };
}

/**
 * What a tag may name. A diagram with a mistake is one of them, since that is reported already, and
 * so is a hidden one, in whose place nothing is shown.
 */
export function findNamedEntries({ entries, faultyPages, hiddenPaths }: Playbook): NamedEntries {
  const slugsOf = (wanted: NamedCollection, from: readonly Pick<Entry, 'collection' | 'slug'>[]) =>
    from.filter(({ collection }) => collection === wanted).map(({ slug }) => slug);
  const hidden = [...hiddenPaths].map((path) => /^\/diagrams\/(.+)\/$/.exec(path)?.[1] ?? '');
  return {
    scenarios: new Set(slugsOf('scenarios', entries)),
    diagrams: new Set([...slugsOf('diagrams', [...entries, ...faultyPages]), ...hidden]),
  };
}

/** Tags that are not in the map, attributes that are not theirs, code, and headings of the first level. */
export function checkBodies(
  bodies: CheckedBody[],
  rules: TagRules,
  named: NamedEntries,
): ContentProblem[] {
  return bodies.flatMap(({ entry, body }) => [
    ...body.imports.map((found) =>
      problem('IMPORT_IN_CONTENT', placeInFile(entry, found), { statement: found.statement }),
    ),
    ...body.expressions.map((found) =>
      problem('EXPRESSION_IN_CONTENT', placeInFile(entry, found), { expression: found.expression }),
    ),
    ...body.headings
      .filter(({ depth }) => depth === 1)
      .map((found) => problem('HEADING_LEVEL', placeInFile(entry, found), { heading: found.text })),
    ...body.tags.flatMap((tag) => {
      const place = placeInFile(entry, tag);
      const rule = Object.hasOwn(rules, tag.name) ? rules[tag.name] : undefined;
      if (!rule) {
        const known = Object.keys(rules);
        return [
          problem('TAG_UNKNOWN', place, {
            tag: tag.name,
            nearest: findNearestName(tag.name, known),
            known,
          }),
        ];
      }
      if (entry.file.endsWith('.md')) return [problem('TAG_IN_MARKDOWN', place, { tag: tag.name })];
      return checkAttributes(tag.name, tag.attributes, rule, named, place);
    }),
  ]);
}

function checkAttributes(
  tag: string,
  attributes: ReadonlyMap<string, string | undefined>,
  rules: Record<string, AttributeRule>,
  named: NamedEntries,
  place: Place,
): ContentProblem[] {
  const refuse = (attribute: string, is: string, write: string) =>
    problem('TAG_ATTRIBUTE', place, { tag, attribute, is, write });

  const unknown = [...attributes.keys()]
    .filter((name) => !Object.hasOwn(rules, name))
    .map((name) => {
      const known = Object.keys(rules);
      const nearest = findNearestName(name, known);
      return refuse(
        name,
        'is not known',
        nearest ?? (known.length > 0 ? `one of: ${known.join(', ')}` : 'the tag without it'),
      );
    });

  const invalid = Object.entries(rules).flatMap(([name, rule]) => {
    const expected = describeRule(name, rule, named);
    const value = attributes.get(name);
    if (!attributes.has(name)) {
      return 'optional' in rule && rule.optional ? [] : [refuse(name, 'is missing', expected)];
    }
    if (value === undefined) return [refuse(name, 'is code or has no value', expected)];
    if (value.trim() === '') return [refuse(name, 'is empty', expected)];
    if (rule.kind === 'one-of' && !rule.words.includes(value)) {
      return [refuse(name, `is “${value}”`, expected)];
    }
    if (rule.kind === 'entry' && !entriesOf(rule, named).includes(value)) {
      const nearest = findNearestName(value, entriesOf(rule, named));
      return [
        refuse(
          name,
          `names “${value}”, which is not there`,
          nearest ? `${name}="${nearest}"` : expected,
        ),
      ];
    }
    return [];
  });
  return [...unknown, ...invalid];
}

function describeRule(name: string, rule: AttributeRule, named: NamedEntries): string {
  if (rule.kind === 'text') return `${name}="…" with ${rule.what}`;
  const words = rule.kind === 'one-of' ? rule.words : entriesOf(rule, named).slice(0, 6);
  return words.length === 1
    ? `${name}="${words[0]}"`
    : `${name}="…" with one of: ${words.join(', ')}`;
}

const entriesOf = ({ of, below }: AttributeRule & { kind: 'entry' }, named: NamedEntries) =>
  [...named[of]].filter((slug) => below === undefined || slug.startsWith(`${below}/`));
