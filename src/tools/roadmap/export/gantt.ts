import { addDays } from '../../../lib/days.ts';
import { fridayOfWeek, mondayOfWeek } from '../model/calendar.ts';
import type { PlannedInitiative } from '../model/plan.ts';
import type { ExportInput } from './file.ts';
import { phaseName, titleOf } from './names.ts';

/** The plan as a gantt chart in the language of Mermaid: a section a phase, then the milestones. */
export function writeGantt(input: ExportInput): string {
  const { roadmap, plan, words, title } = input;
  const planned = plan.initiatives.filter(({ start }) => start !== undefined);
  const outside = planned.filter(({ phase }) => phase === undefined);
  const section = (name: string, tasks: readonly string[]) =>
    tasks.length === 0 ? [] : [`    section ${mermaidText(name)}`, ...tasks];
  const tasks = (entries: readonly PlannedInitiative[]) =>
    entries.map((entry) => writeTask(entry, input));
  const milestones = roadmap.milestones.map(
    ({ name, week }, index) =>
      `    ${mermaidText(name.trim() || words.milestone)} :milestone, m${index + 1}, ${mondayOfWeek(roadmap, week)}, 0d`,
  );
  return [
    'gantt',
    `    title ${mermaidText(title)}`,
    '    dateFormat YYYY-MM-DD',
    ...roadmap.phases.flatMap((phase, index) =>
      section(
        phaseName(phase, index, input),
        tasks(planned.filter((entry) => entry.phase === index)),
      ),
    ),
    ...section(words.outsidePhases, tasks(outside)),
    ...section(words.markdown.milestones, milestones),
  ].join('\n');
}

function writeTask(entry: PlannedInitiative, input: ExportInput): string {
  const { roadmap } = input;
  const { initiative, start = 0, end = 0 } = entry;
  const { must, status } = initiative;
  const parts = [
    ...(must ? ['crit'] : []),
    ...(status === 'done' ? ['done'] : status === 'started' ? ['active'] : []),
    `i${roadmap.initiatives.indexOf(initiative) + 1}`,
    mondayOfWeek(roadmap, start),
    // The day after the last one ends a bar.
    addDays(fridayOfWeek(roadmap, end - 1), 1),
  ];
  return `    ${mermaidText(titleOf(initiative, input))} :${parts.join(', ')}`;
}

/**
 * Text in which Mermaid finds nothing to do: signs that end a name or begin a comment give way to
 * their full-width likes, and what would be read as a word or date of its language starts with a
 * character that does not show.
 * Source: mermaid, diagrams/gantt/parser/gantt.jison.
 */
export function mermaidText(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[:;#%]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + fullWidth));
  return special.test(line) ? `\u2060${line}` : line || '–';
}

/** How far the full-width form of an ASCII sign is from it. */
const fullWidth = 0xfee0;

const special =
  /^(?:\d{4}-\d\d-\d\d|title|section|gantt|click|href|call|date|inclusive|include|exclude|top|axis|tick|today|weekday|weekend|acc|end|[{}`-])/i;
