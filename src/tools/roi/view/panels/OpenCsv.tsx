import { useState } from 'preact/hooks';
import { FileChooser } from '../../../../ui/FileChooser.tsx';
import { panelWordsIn } from '../../messages/panels.ts';
import type { Roi } from '../use-roi.ts';

/** A larger file is none that a plan could hold. */
const largestFile = 5_000_000;

/** A button that reads a text file of this device. */
export function OpenCsv({
  label,
  roi,
  onRead,
}: {
  label: string;
  roi: Roi;
  onRead: (text: string) => void;
}) {
  const words = panelWordsIn(roi.context.language).files;
  const [refusal, setRefusal] = useState('');
  const read = async (file: File) => {
    if (file.size > largestFile) {
      setRefusal(words.tooLarge);
      return;
    }
    setRefusal('');
    onRead(await file.text());
  };
  return (
    <p class="roi-open">
      <FileChooser label={label} accept=".csv,.tsv,.txt,text/csv,text/plain" onChoose={read} />
      <span class="field-problem" role="alert">
        {refusal}
      </span>
    </p>
  );
}
