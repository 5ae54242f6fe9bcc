import { useState } from 'preact/hooks';
import { type ChangeLink, findChangeLink } from '../../export/change-link.ts';
import type { ExportFile, ExportInput } from '../../export/file.ts';
import { pathOfTerm, writeTermFile } from '../../export/term-file.ts';
import { filesWordsIn } from '../../messages/exports.ts';
import type { SwapTool } from '../use-swap.ts';

/** Each agreed word with its file: to be saved, copied, or opened as a change in the repository. */
export function TermFiles({
  swap,
  input,
  onSave,
}: {
  swap: SwapTool;
  input: ExportInput;
  onSave: (file: ExportFile) => void;
}) {
  const { context, repository } = swap;
  const words = filesWordsIn(context.language);
  const [copied, setCopied] = useState('');
  const copy = async (title: string, { content }: ExportFile) => {
    try {
      await navigator.clipboard.writeText(String(content));
      setCopied(words.copied(title));
    } catch {
      setCopied(words.notCopied);
    }
  };
  return (
    <>
      <p class="swap-side">{words.each}</p>
      <ul class="swap-files">
        {input.terms.map((term) => {
          const has = input.known.get(term.id);
          const file = writeTermFile(term, has);
          const path = pathOfTerm(term, context.language);
          const link = findChangeLink(repository, path, file);
          const of = <span class="visually-hidden"> {words.asFileOf(term.title)}</span>;
          return (
            <li key={term.id}>
              <strong>{term.title}</strong> <code>{path}</code>
              <p class="swap-means">{has ? words.isPatch : words.isNew}</p>
              <p class="swap-actions">
                <button type="button" class="button-quiet" onClick={() => onSave(file)}>
                  {words.asFile}
                  {of}
                </button>
                <button type="button" class="button-quiet" onClick={() => copy(term.title, file)}>
                  {words.copy}
                  {of}
                </button>
                {link && <Change link={link} words={words} title={term.title} />}
              </p>
            </li>
          );
        })}
      </ul>
      <p class="swap-means" role="status">
        {copied}
      </p>
    </>
  );
}

function Change({
  link: { href, kind },
  words,
  title,
}: {
  link: ChangeLink;
  words: ReturnType<typeof filesWordsIn>;
  title: string;
}) {
  return (
    <>
      <a class="button-quiet" href={href} rel="noreferrer">
        {words.open[kind]}
        <span class="visually-hidden"> {words.asFileOf(title)}</span>
      </a>
      <span class="swap-means">{words.openMeans[kind]}</span>
    </>
  );
}
