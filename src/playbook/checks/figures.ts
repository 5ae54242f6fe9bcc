import { findNearestName } from '../../lib/nearest-name.ts';
import { readDecimal, toNumber } from '../../lib/read-decimal.ts';
import type { Tag } from '../body.ts';
import { type Entry, isEntryOf, type Playbook } from '../playbook.ts';
import { type ContentProblem, problem } from '../problems/problem.ts';
import { type CheckedBody, placeInFile } from './bodies.ts';
import type { CheckedTools } from './tools.ts';

/** A number in a text, with its sign if it has one: the `$64,254` of “about $64,254 a year”. */
const number = /(?<sign>minus\s+|[-−–]\s?)?[^\d\s]{0,3}(?<digits>\d(?:[\d.,’'\s]*\d)?)/u;
/** Decimals that a written figure may have. */
const mostDecimals = 6;
/** How many names a message lists at most. */
const mostNames = 12;

/**
 * Numbers that the pages take from a worked example, in `<Figure>`, and that differ from it. A number
 * agrees when it is the example's, rounded to the decimals that are written; a sign counts where one
 * is written, because words such as “loses” stand for it as well. Warnings: an organization that
 * changes an example cannot change the pages of the base, only replace them.
 */
export function checkFigures(
  bodies: readonly CheckedBody[],
  { entries, site }: Playbook,
  tools: CheckedTools,
): ContentProblem[] {
  const figuresOf = readFigures(entries, tools, site.currency);
  return bodies.flatMap(({ entry, body }) => {
    const locale = site.languages.find(({ code }) => code === entry.language)?.locale ?? 'en-US';
    return body.tags
      .filter((tag) => tag.name === 'Figure')
      .flatMap((tag) => {
        const place = placeInFile(entry, tag);
        const scenario = findScenarioOf(tag, body.tags);
        if (!scenario && !tag.attributes.has('scenario')) {
          const write = 'scenario="…" with the example that it is from: the page shows none';
          const args = { tag: tag.name, attribute: 'scenario', is: 'is missing', write };
          return [problem('TAG_ATTRIBUTE', place, args)];
        }
        const name = tag.attributes.get('name');
        const figures = scenario && figuresOf(entry.language, scenario);
        if (!figures || !name) return [];
        const value = figures.get(name);
        if (value === undefined) {
          const known = [...figures.keys()];
          const nearest = findNearestName(name, known);
          const args = { name, scenario, nearest, known: known.slice(0, mostNames) };
          return [problem('FIGURE_UNKNOWN', place, args)];
        }
        if (isWritten(tag.text, value, locale)) return [];
        const args = { text: tag.text, name, scenario, value: showFigure(value, locale) };
        return [problem('FIGURE_DIFFERS', place, args, 'warning')];
      });
  });
}

/** The example that a figure names, or the last one that the page has named or shown before, or its first. */
function findScenarioOf(figure: Tag, tags: readonly Tag[]): string | undefined {
  if (figure.attributes.has('scenario')) return figure.attributes.get('scenario');
  const isExample = ({ name, attributes }: Tag) => name !== 'Figure' && attributes.has('scenario');
  const before = tags.slice(0, tags.indexOf(figure)).findLast(isExample);
  return (before ?? tags.find(isExample))?.attributes.get('scenario');
}

function isWritten(text: string, value: number, locale: string): boolean {
  const { sign, digits } = number.exec(text)?.groups ?? {};
  if (!digits) return false;
  const read = readDecimal(digits, locale, mostDecimals);
  if (read.kind === 'problem') return false;
  const written = toNumber(read.decimal);
  const scale = 10 ** read.decimal.decimals;
  const rounded = Math.round(Math.abs(value) * scale) / scale;
  return written === rounded && (!sign || value < 0);
}

/** With the decimals that a text would give it. */
const showFigure = (value: number, locale: string) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);

/** Figures of a worked example in a language, or in the default language; read once each. */
function readFigures(entries: readonly Entry[], tools: CheckedTools, currency: string) {
  const found = new Map<string, ReadonlyMap<string, number> | undefined>();
  const scenarios = entries.filter((entry) => isEntryOf(entry, 'scenarios'));
  return (language: string, slug: string) => {
    const named = scenarios.filter((entry) => entry.slug === slug);
    const entry = named.find((candidate) => candidate.language === language) ?? named[0];
    if (!entry) return undefined;
    const key = `${entry.language}/${slug}`;
    if (!found.has(key)) found.set(key, findFiguresOf(entry, tools, currency));
    return found.get(key);
  };
}

/** None for an example that its tool cannot open, which is reported already. */
function findFiguresOf(entry: Entry<'scenarios'>, tools: CheckedTools, currency: string) {
  const tool = tools.get(entry.slug.split('/', 1)[0] ?? '');
  const read = tool?.readSaved(entry.fields.state);
  if (!tool || read?.kind !== 'read') return undefined;
  return tool.findFigures?.(read.state, currency) ?? new Map<string, number>();
}
