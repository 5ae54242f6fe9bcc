import { useRef, useState } from 'preact/hooks';
import { panelWordsIn } from '../../messages/panels.ts';
import type { Roi } from '../use-roi.ts';

/** A larger file is none that a plan could hold. */
const largestFile = 5_000_000;

/** A button that reads a text file of this device. */
export function OpenCsv({
  id,
  label,
  roi,
  onRead,
}: {
  id: string;
  label: string;
  roi: Roi;
  onRead: (text: string) => void;
}) {
  const words = panelWordsIn(roi.context.language).files;
  const chooser = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState('');
  const read = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > largestFile) {
      setRefusal(words.tooLarge);
      return;
    }
    setRefusal('');
    onRead(await file.text());
  };
  return (
    <p class="roi-open">
      <button type="button" class="button-quiet" onClick={() => chooser.current?.click()}>
        {label}
      </button>
      <input
        ref={chooser}
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          void read(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <span class="field-problem" role="alert">
        {refusal}
      </span>
    </p>
  );
}
