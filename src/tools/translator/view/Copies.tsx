import { useState } from 'preact/hooks';
import { copyRich, copyText } from '../../../browser/clipboard.ts';
import { downloadText } from '../../../browser/files.ts';
import { today } from '../../../browser/today.ts';
import { nameExport } from '../../../lib/export-file.ts';
import type { ExportInput } from '../export/export-input.ts';
import { writeMailHtml } from '../export/mail.ts';
import { writeMarkdown } from '../export/markdown.ts';
import { writePlainText } from '../export/plain-text.ts';
import type { TranslatorTool } from './use-translator.ts';

/** The translation for elsewhere. What was added stays visible there too. */
export function Copies({ tool }: { tool: TranslatorTool }) {
  const { words, segments, summary, glossary, readerName, context, title } = tool;
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const input: ExportInput = {
    segments,
    summary,
    meanings: glossary.meanings,
    reader: readerName,
    homes: context.homes,
    language: context.language,
    title,
  };
  const tell = async (copying: Promise<void>) => {
    try {
      await copying;
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <div class="translator-copies">
      <button type="button" class="button" onClick={() => tell(copyText(writePlainText(input)))}>
        {words.copy.text}
      </button>
      <button
        type="button"
        class="button-quiet"
        onClick={() => tell(copyRich(writeMailHtml(input), writePlainText(input)))}
      >
        {words.copy.mail}
      </button>
      <button
        type="button"
        class="button-quiet"
        onClick={() => tell(copyText(writeMarkdown(input)))}
      >
        {words.copy.markdown}
      </button>
      <button
        type="button"
        class="button-quiet"
        onClick={() =>
          downloadText(
            nameExport(title, today(), 'html', 'translation'),
            'text/html',
            writeMailHtml(input),
          )
        }
      >
        {words.copy.download}
      </button>
      <p role="status">{outcome && words.copy[outcome]}</p>
    </div>
  );
}
