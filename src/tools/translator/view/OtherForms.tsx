import { copyRich, copyText } from '../../../browser/clipboard.ts';
import { downloadText } from '../../../browser/files.ts';
import { today } from '../../../browser/today.ts';
import { nameExport } from '../../../lib/export-file.ts';
import { writeMailHtml } from '../export/mail.ts';
import { writeMarkdown } from '../export/markdown.ts';
import { writePlainText } from '../export/plain-text.ts';
import { exportInputOf, useCopying } from './CopyText.tsx';
import type { TranslatorTool } from './use-translator.ts';

/** For a mail with its emphasis, for a wiki, as a file. */
export function OtherForms({ tool }: { tool: TranslatorTool }) {
  const { words, title } = tool;
  const { outcome, tell } = useCopying();
  const input = exportInputOf(tool);
  const download = () =>
    downloadText(
      nameExport(title, today(), 'html', 'translation'),
      'text/html',
      writeMailHtml(input),
    );
  return (
    <>
      <ul class="beginnings">
        <li>
          <button
            type="button"
            class="button-quiet"
            onClick={() => tell(copyRich(writeMailHtml(input), writePlainText(input)))}
          >
            {words.copy.mail}
          </button>
        </li>
        <li>
          <button
            type="button"
            class="button-quiet"
            onClick={() => tell(copyText(writeMarkdown(input)))}
          >
            {words.copy.markdown}
          </button>
        </li>
        <li>
          <button type="button" class="button-quiet" onClick={download}>
            {words.copy.download}
          </button>
        </li>
      </ul>
      <p role="status">{outcome && words.copy[outcome]}</p>
    </>
  );
}
