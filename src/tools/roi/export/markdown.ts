import { escapeInline, escapeMarkdown } from '../../../lib/escape-markdown.ts';
import { type ExportFile, type ExportInput, nameFile } from './file.ts';
import type { Summary, SummaryBlock } from './summary-parts.ts';

/** The summary as a Markdown file. */
export function writeMarkdown(
  { title, today }: Pick<ExportInput, 'title' | 'today'>,
  summary: Summary,
): ExportFile {
  return {
    name: nameFile(title, today, 'md'),
    type: 'text/markdown;charset=utf-8',
    content: toMarkdown(summary),
  };
}

/** A summary in GitHub Flavored Markdown. What people typed stays text: nothing in it is markup. */
export function toMarkdown({ title, remarks, sections }: Summary): string {
  const parts = [
    `# ${escapeInline(title)}`,
    escapeMarkdown(remarks.join(' · ')),
    ...sections.flatMap((section) => [
      ...(section.title === '' ? [] : [`## ${escapeInline(section.title)}`]),
      ...section.blocks.map(writeBlock),
    ]),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function writeBlock(block: SummaryBlock): string {
  switch (block.kind) {
    case 'paragraph': {
      return block.isStrong ? `**${escapeInline(block.text)}**` : escapeMarkdown(block.text);
    }
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.map(escapeInline).join(' | ')} |`;
      const lines = block.columns.map(({ isNumber }) => (isNumber ? '---:' : '---'));
      const head = row(block.columns.map(({ title }) => title));
      return [head, `| ${lines.join(' | ')} |`, ...block.rows.map(row)].join('\n');
    }
  }
}
