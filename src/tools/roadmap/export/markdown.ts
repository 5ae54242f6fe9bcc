import { escapeInline, escapeMarkdown } from '../../../lib/escape-markdown.ts';
import { showDay } from '../../../lib/show-day.ts';
import { fridayOfWeek, mondayOfWeek } from '../model/calendar.ts';
import type { PlannedInitiative } from '../model/plan.ts';
import type { Week } from '../model/types.ts';
import { type ExportFile, type ExportInput, nameFile } from './file.ts';
import { writeGantt } from './gantt.ts';
import { phaseName, sayEfforts, teamName, titleOf } from './names.ts';

/** The roadmap in GitHub Flavored Markdown. What people typed stays text: nothing in it is markup. */
export function writeMarkdown(input: ExportInput): ExportFile {
  return {
    name: nameFile(input.title, input.today, 'md'),
    type: 'text/markdown;charset=utf-8',
    content: toMarkdown(input),
  };
}

function toMarkdown(input: ExportInput): string {
  const { plan, words, title, today, context } = input;
  const says = words.markdown;
  const planned = plan.initiatives.filter(({ start }) => start !== undefined);
  const outside = planned.filter(({ phase }) => phase === undefined);
  const absent = plan.initiatives.filter(({ start }) => start === undefined);
  const isDropped = ({ initiative }: PlannedInitiative) => initiative.status === 'dropped';
  const unplanned = absent.filter((entry) => !isDropped(entry));
  const dropped = absent.filter(isDropped);
  const heading = (text: string) => `## ${escapeInline(text)}`;
  const parts = [
    `# ${escapeInline(title)}`,
    escapeMarkdown(says.asOf(showDay(today, context.locale))),
    ...plan.spans.flatMap(({ phase, from, until }, index) => [
      heading(phaseName(phase, index, input)),
      escapeMarkdown(says.span(dayOf(from, 'monday', input), dayOf(until - 1, 'friday', input))),
      table(
        planned.filter((entry) => entry.phase === index),
        input,
      ),
    ]),
    ...(outside.length === 0 ? [] : [heading(words.outsidePhases), table(outside, input)]),
    ...milestones(input),
    heading(says.unplanned),
    ...(unplanned.length === 0
      ? [escapeMarkdown(says.allPlanned)]
      : [escapeMarkdown(says.unplannedMeans), names(unplanned, input)]),
    ...(dropped.length === 0 ? [] : [heading(says.dropped), names(dropped, input)]),
    heading(says.findings),
    findings(input),
    heading(says.chart),
    `\`\`\`mermaid\n${writeGantt(input)}\n\`\`\``,
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(entries: readonly PlannedInitiative[], input: ExportInput): string {
  const { words, context } = input;
  const says = words.markdown;
  if (entries.length === 0) return escapeMarkdown(says.nothing);
  const row = (cells: readonly string[]) => `| ${cells.map(escapeInline).join(' | ')} |`;
  const list = new Intl.ListFormat(context.locale, { type: 'unit' });
  return [
    row([says.initiative, says.weeks, says.from, says.until, says.teams, says.deliverable]),
    '| --- | ---: | --- | --- | --- | --- |',
    ...entries.map(({ initiative, weeks, start = 0, end = 0 }) =>
      row([
        titleOf(initiative, input),
        String(weeks),
        dayOf(start, 'monday', input),
        dayOf(end - 1, 'friday', input),
        list.format(sayEfforts(initiative, input)),
        initiative.deliverable,
      ]),
    ),
  ].join('\n');
}

function milestones(input: ExportInput): string[] {
  const { roadmap, words } = input;
  if (roadmap.milestones.length === 0) return [];
  const items = roadmap.milestones.map(
    ({ name, week }) => `${dayOf(week, 'monday', input)}: ${name.trim() || words.milestone}`,
  );
  return [`## ${escapeInline(words.markdown.milestones)}`, bullets(items)];
}

const names = (entries: readonly PlannedInitiative[], input: ExportInput) =>
  bullets(entries.map(({ initiative }) => titleOf(initiative, input)));

function findings(input: ExportInput): string {
  const { plan, roadmap, words, context } = input;
  const says = words.markdown;
  const number = new Intl.NumberFormat(context.locale, { maximumFractionDigits: 1 });
  const byId = new Map(roadmap.initiatives.map((initiative) => [initiative.id, initiative]));
  const items = [
    ...input.findings.map(({ initiative, sentence }) => {
      const found = byId.get(initiative);
      return found ? `${titleOf(found, input)}: ${sentence}` : sentence;
    }),
    ...plan.overloads.map(({ team, week, days }) => {
      const shown = number.format(days);
      const name = teamName(team, roadmap.teams.indexOf(team), input);
      const isOne = shown === number.format(1);
      return says.over(name, shown, isOne, dayOf(week, 'monday', input));
    }),
  ];
  return items.length === 0 ? escapeMarkdown(says.noFindings) : bullets(items);
}

const bullets = (items: readonly string[]) =>
  items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');

function dayOf(week: Week, day: 'monday' | 'friday', input: ExportInput): string {
  const { roadmap, context } = input;
  const found = day === 'monday' ? mondayOfWeek(roadmap, week) : fridayOfWeek(roadmap, week);
  return showDay(found, context.locale, 'full');
}
