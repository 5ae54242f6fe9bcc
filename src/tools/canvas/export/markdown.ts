import { escapeInline, escapeMarkdown } from '../../../lib/escape-markdown.ts';
import { type ExportFile, nameExport } from '../../../lib/export-file.ts';
import { showDay } from '../../../lib/show-day.ts';
import type { SiteContext } from '../../../lib/site-context.ts';
import { findLeftovers, isTable, type Leftover, layRows } from '../model/lay-out.ts';
import { type Area, fieldOf, type SheetPlan, type Written } from '../model/types.ts';
import type { ExportWords } from './words.ts';

export interface ExportInput {
  plan: SheetPlan;
  written: Written;
  /** What people call the workbook, where that says more than the sheet does. */
  undertaking: string;
  context: SiteContext;
  words: ExportWords;
  /** The day on the reader's calendar, `YYYY-MM-DD`. */
  today: string;
}

/** The sheet as a file of its own. */
export const writeMarkdown = (input: ExportInput): ExportFile => ({
  name: nameExport(input.plan.title, input.today, 'md', 'canvas'),
  type: 'text/markdown;charset=utf-8',
  content: writeMinutes(input),
});

/** What was written, for the minutes. What people typed stays text: nothing in it is markup. */
export function writeMinutes(input: ExportInput): string {
  const { plan, written, undertaking, context, words, today } = input;
  const leftovers = findLeftovers(plan, written);
  const parts = [
    `# ${escapeInline(plan.title)}`,
    ...(undertaking ? [escapeMarkdown(words.undertaking(undertaking))] : []),
    escapeMarkdown(words.asOf(showDay(today, context.locale))),
    ...plan.areas.flatMap((area) => writeArea(area, input)),
    ...(leftovers.length > 0 ? [`## ${escapeInline(words.leftovers)}`] : []),
    ...leftovers.flatMap(writeLeftover),
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeArea(area: Area, { written, context, words }: ExportInput): string[] {
  const { id, title, home } = area;
  const whose = home === 'shared' ? title : words.titleOf(title, context.homes[home]);
  const text = isTable(area)
    ? writeTable(area, written)
    : writeLines((fieldOf(written.texts, id) ?? '').split('\n'));
  return [`## ${escapeInline(whose)}`, text || `*${escapeInline(words.empty)}*`];
}

/** Only rows with something in them; nothing when no row has. */
function writeTable(area: Area, { tables }: Written): string {
  const rows = layRows(area, fieldOf(tables, area.id)).flatMap(({ head, cells }) => {
    const typed = head === undefined ? cells : cells.slice(1);
    if (typed.every((cell) => cell.trim() === '')) return [];
    return [head === undefined ? cells : [head, ...typed]];
  });
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) =>
    `|${cells.map((cell) => ` ${escapeInline(cell)} |`.replace(/^ +\|$/, ' |')).join('')}`;
  return [line(area.columns), line(area.columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Lines stay lines, and an empty line is a new paragraph. */
function writeLines(lines: readonly string[]): string {
  const escaped = lines.map(escapeMarkdown).join('\n').trim();
  return escaped.replace(/\n{2,}/g, '\n\n').replace(/(?<!\n)\n(?!\n)/g, '\\\n');
}

const writeLeftover = ({ area, title, lines }: Leftover): string[] => [
  `### ${escapeInline(title ?? area)}`,
  writeLines(lines),
];
