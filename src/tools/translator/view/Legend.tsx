import type { TranslatorTool } from './use-translator.ts';

/** What each mark in the text says; shape and word first, color second. */
export function Legend({ tool: { words, context } }: { tool: TranslatorTool }) {
  const { legend } = words;
  const marks = [
    ['it', legend.it(context.homes)],
    ['marketing', legend.marketing(context.homes)],
    ['shared', legend.shared],
    ['false', legend.falseFriend],
    ['vague', legend.vague],
    ['unknown', legend.unknown],
  ] as const;
  return (
    <details class="translator-legend">
      <summary>{legend.title}</summary>
      <ul>
        {marks.map(([mark, means]) => (
          <li key={mark}>
            <mark class={`translator-${mark}`}>{means}</mark>
          </li>
        ))}
        <li>
          <ins class="translator-note">[{legend.addition}]</ins>
        </li>
      </ul>
    </details>
  );
}
