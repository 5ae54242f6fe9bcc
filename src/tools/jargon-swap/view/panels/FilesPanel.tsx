import { useState } from 'preact/hooks';
import { downloadBlob } from '../../../../browser/files.ts';
import type { Glossary } from '../../../../browser/glossary.ts';
import { today } from '../../../../browser/today.ts';
import { readAgreedTerms } from '../../../../lib/terms/agreed-term.ts';
import type { ExportFile, ExportInput } from '../../export/file.ts';
import type { GlossaryTerm } from '../../export/term-file.ts';
import { exportWordsIn, filesWordsIn } from '../../messages/exports.ts';
import { writeSaved } from '../../model/saved-form.ts';
import { useGlossary } from '../use-glossary.ts';
import type { SwapTool } from '../use-swap.ts';
import { TermFiles } from './TermFiles.tsx';

/** The agreed words as files of the glossary, as text, and on paper. */
export function FilesPanel({ swap }: { swap: SwapTool }) {
  const { state, context, title, home } = swap;
  const words = filesWordsIn(context.language);
  const reading = useGlossary(home);
  const [hasFailed, setHasFailed] = useState(false);
  const terms = readAgreedTerms(writeSaved(state));
  if (terms.length === 0) return <p>{words.none}</p>;
  if (reading.kind === 'loading') return <p role="status">{words.loading}</p>;
  const known = reading.kind === 'ready' ? findKnown(terms, reading.glossary) : new Map();
  const input: ExportInput = {
    terms,
    known,
    title,
    context,
    words: exportWordsIn(context.language),
    today: today(),
  };
  const offer = async (write: () => ExportFile | Promise<ExportFile>) => {
    try {
      const { name, type, content } = await write();
      const part = typeof content === 'string' ? content : new Uint8Array(content);
      downloadBlob(name, new Blob([part], { type }));
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  const ways = [
    {
      ...words.zip,
      means: words.zip.means(`content/org/${context.language}/glossary`),
      onChoose: () => offer(async () => (await import('../../export/zip.ts')).writeZip(input)),
    },
    {
      ...words.markdown,
      onChoose: () =>
        offer(async () => (await import('../../export/markdown.ts')).writeMarkdown(input)),
    },
    { ...words.print, onChoose: printSwap },
  ];
  return (
    <>
      <p>{words.means}</p>
      {reading.kind === 'failed' && <p class="field-problem">{words.withoutGlossary}</p>}
      <ul class="beginnings">
        {ways.map(({ save, means, onChoose }) => (
          <li key={save}>
            <button
              type="button"
              class="button-quiet"
              onClick={({ currentTarget }) => onChoose(currentTarget)}
            >
              {save}
            </button>
            <p>{means}</p>
          </li>
        ))}
      </ul>
      <TermFiles swap={swap} input={input} onSave={(file) => offer(() => file)} />
      <p class="field-problem" role="alert">
        {hasFailed && words.failed}
      </p>
    </>
  );
}

/** Prints the agreed words without the page around them. */
function printSwap(button: HTMLElement): void {
  const swap = button.closest('.swap');
  swap?.classList.add('is-printed');
  window.print();
  swap?.classList.remove('is-printed');
}

/** The pages that the glossary has of these terms. */
function findKnown(
  terms: readonly { id: string }[],
  { terms: all, meanings }: Glossary,
): Map<string, GlossaryTerm> {
  const wanted = new Set(terms.map(({ id }) => id));
  return new Map(
    all.flatMap((term) => {
      const meaning = meanings.get(term.id);
      return meaning && wanted.has(term.id) ? [[term.id, { ...term, ...meaning }] as const] : [];
    }),
  );
}
