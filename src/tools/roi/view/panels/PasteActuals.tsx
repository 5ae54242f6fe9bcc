import { useState } from 'preact/hooks';
import { panelWordsIn } from '../../messages/panels.ts';
import { readActuals } from '../../model/read-actuals.ts';
import type { PanelProps } from '../Panels.tsx';
import { ImportFindings } from './ImportFindings.tsx';
import { OpenCsv } from './OpenCsv.tsx';

/** Actual numbers out of a spreadsheet: shown before they are entered, with all that is not taken. */
export function PasteActuals({ roi, Part }: PanelProps) {
  const { id, state, send, context, lock } = roi;
  const words = panelWordsIn(context.language).actuals;
  const [text, setText] = useState('');
  const [sameAs, setSameAs] = useState<Record<string, string>>({});
  if (lock) return null;
  const reading = text.trim() === '' ? undefined : readActuals(text, state, context, sameAs);
  const count = reading?.changes.length ?? 0;
  const take = (next: string) => {
    setText(next);
    setSameAs({});
  };
  const enter = () => {
    const entries = (reading?.changes ?? []).map(({ lineId, month, amount }) => ({
      line: lineId,
      month,
      amount,
    }));
    send({ type: 'actuals-entered', entries });
    take('');
  };
  return (
    <details class="roi-paste">
      <summary>{words.paste}</summary>
      <Part class="visually-hidden">{words.paste}</Part>
      <p class="roi-means">{words.pasteMeans}</p>
      <label class="field-label" for={`${id}-paste`}>
        {words.pasteLabel}
      </label>
      <textarea
        id={`${id}-paste`}
        class="roi-paste-field"
        rows={4}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => take(currentTarget.value)}
      />
      <OpenCsv label={words.file} roi={roi} onRead={take} />
      {reading && (
        <>
          {count > 0 && (
            <p>
              <button type="button" class="button" onClick={enter}>
                {words.enter(count)}
              </button>
            </p>
          )}
          <ImportFindings
            roi={roi}
            problems={reading.problems}
            remarks={reading.remarks}
            onSame={(meant, line) => setSameAs({ ...sameAs, [meant]: line })}
          />
        </>
      )}
    </details>
  );
}
