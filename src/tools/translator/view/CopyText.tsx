import { useState } from 'preact/hooks';
import { copyText } from '../../../browser/clipboard.ts';
import { lazy } from '../../../ui/lazy.tsx';
import type { ExportInput } from '../export/export-input.ts';
import { writePlainText } from '../export/plain-text.ts';
import { exportWordsIn } from '../messages/exports.ts';
import type { TranslatorTool } from './use-translator.ts';

const OtherForms = lazy<{ tool: TranslatorTool }>(
  async () => (await import('./OtherForms.tsx')).OtherForms,
);

/** The translation for elsewhere. What was added stays visible there too. */
export function CopyText({ tool }: { tool: TranslatorTool }) {
  const { words } = tool;
  const [isOpen, setIsOpen] = useState(false);
  const { outcome, tell } = useCopying();
  return (
    <div class="translator-copies">
      <button
        type="button"
        class="button"
        onClick={() => tell(copyText(writePlainText(exportInputOf(tool))))}
      >
        {words.copy.text}
      </button>
      <details class="start-from" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{words.copy.otherForms}</summary>
        {isOpen && <OtherForms tool={tool} words={words} />}
      </details>
      <p role="status">{outcome && words.copy[outcome]}</p>
    </div>
  );
}

export function exportInputOf(tool: TranslatorTool): ExportInput {
  const { segments, summary, glossary, readerName, context, title } = tool;
  return {
    segments,
    summary,
    meanings: glossary.meanings,
    reader: readerName,
    homes: context.homes,
    language: context.language,
    title,
    words: exportWordsIn(context.language),
  };
}

/** Tells how copying went. */
export function useCopying() {
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const tell = (copying: Promise<void>) =>
    copying.then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    );
  return { outcome, tell };
}
