import { useState } from 'preact/hooks';
import { newId } from '../../../../browser/new-id.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { panelWordsIn } from '../../messages/panels.ts';
import { readLines } from '../../model/read-lines.ts';
import { type LineKind, lineKinds } from '../../model/types.ts';
import type { Roi } from '../use-roi.ts';
import { ImportFindings } from './ImportFindings.tsx';
import { OpenCsv } from './OpenCsv.tsx';

/** Costs and benefits out of a spreadsheet: shown before they are added, with all that is not taken. */
export function ImportLines({ roi }: { roi: Roi }) {
  const { id, state, send, context, words } = roi;
  const files = panelWordsIn(context.language).files;
  const [text, setText] = useState('');
  const [kind, setKind] = useState<LineKind | 'said'>('said');
  const reading =
    text.trim() === ''
      ? undefined
      : readLines(text, {
          ...context,
          plan: state,
          newId,
          ...(kind === 'said' ? {} : { kind }),
        });
  const count = reading?.lines.length ?? 0;
  const add = () => {
    if (reading) send({ type: 'lines-added', lines: reading.lines });
    setText('');
  };
  return (
    <>
      <p class="roi-means">{files.inMeans}</p>
      <div class="roi-play">
        <OpenCsv label={files.open} roi={roi} onRead={setText} />
        <SelectField
          id={`${id}-lines-kind`}
          class="roi-periods"
          label={files.kind}
          value={kind}
          options={[
            { value: 'said' as const, label: files.said },
            ...lineKinds.map((value) => ({ value, label: words.lines[value] })),
          ]}
          onChoose={setKind}
        />
      </div>
      {reading && (
        <>
          {count > 0 && (
            <p>
              <button type="button" class="button" onClick={add}>
                {files.add(count)}
              </button>
            </p>
          )}
          <ImportFindings roi={roi} problems={reading.problems} remarks={reading.remarks} />
        </>
      )}
    </>
  );
}
