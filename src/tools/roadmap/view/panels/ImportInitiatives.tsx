import { useState } from 'preact/hooks';
import { FileChooser } from '../../../../ui/FileChooser.tsx';
import { importWordsIn } from '../../messages/imports.ts';
import type { PanelProps } from '../Panels.tsx';
import { ImportMapping } from './ImportMapping.tsx';

/** A larger file is none that a roadmap could hold. */
const largestFile = 5_000_000;

/** Initiatives out of a file or a spreadsheet: shown before they are added, with all that is not taken. */
export function ImportInitiatives({ roadmap }: PanelProps) {
  const { id, context, show, lock } = roadmap;
  const words = importWordsIn(context.language);
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState('');
  const [done, setDone] = useState('');
  const take = (next: string) => {
    setText(next);
    setDone('');
  };
  const read = async (file: File) => {
    if (file.size > largestFile) {
      setRefusal(words.tooLarge);
      return;
    }
    setRefusal('');
    take(readBytes(await file.arrayBuffer()));
  };
  if (lock) return <p>{lock}</p>;
  return (
    <>
      <p>{words.means}</p>
      <p>
        <FileChooser
          label={words.open}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChoose={read}
        />{' '}
        <span class="field-problem" role="alert">
          {refusal}
        </span>
      </p>
      <div class="field">
        <label class="field-label" for={`${id}-import-text`}>
          {words.paste}
        </label>
        <textarea
          id={`${id}-import-text`}
          class="field-input"
          rows={3}
          value={text}
          onInput={({ currentTarget }) => take(currentTarget.value)}
        />
      </div>
      <p role="status">{done}</p>
      {text.trim() !== '' && (
        <ImportMapping
          key={text}
          roadmap={roadmap}
          text={text}
          onDone={(count) => {
            setText('');
            setDone(count > 0 ? words.added(count, show.number(count)) : '');
          }}
        />
      )}
    </>
  );
}

/** Old spreadsheets save in the alphabet of Windows, which is no valid UTF-8. */
function readBytes(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
