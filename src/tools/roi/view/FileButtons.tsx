import { useRef, useState } from 'preact/hooks';
import { downloadText, fileNameOf } from '../../../browser/files.ts';
import { readSaved } from '../model/saved-form.ts';
import { openSaved, writeSaved } from '../model/units.ts';
import type { Roi } from './use-roi.ts';

/** The plan as a file to keep and to open again: what a group typed must outlive the page. */
export function FileButtons({ roi, title }: { roi: Roi; title: string }) {
  const { id, state, send, context, words } = roi;
  const [refusal, setRefusal] = useState('');
  const chooser = useRef<HTMLInputElement>(null);

  const save = () => {
    const text = `${JSON.stringify(writeSaved(state, context.currency), null, 2)}\n`;
    downloadText(`${fileNameOf(title)}.roi.json`, 'application/json', text);
  };

  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = readSaved(parseJson(await file.text()));
    if (read.kind === 'refused') {
      const [first] = read.problems;
      setRefusal(words.file.refused(file.name, first?.message ?? '', read.problems.length - 1));
      return;
    }
    setRefusal('');
    send({ type: 'plan-opened', plan: openSaved(read.state, context.currency) });
  };

  return (
    <div class="roi-file">
      <button type="button" class="button-quiet" onClick={save}>
        {words.file.save}
      </button>
      <button type="button" class="button-quiet" onClick={() => chooser.current?.click()}>
        {words.file.open}
      </button>
      <input
        ref={chooser}
        id={`${id}-file`}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.file.open}
        onChange={({ currentTarget }) => {
          void open(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <p class="field-problem" role="alert">
        {refusal}
      </p>
    </div>
  );
}

/** What a file holds; text that is no JSON is left for `readSaved` to refuse. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
