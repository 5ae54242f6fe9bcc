import { panelWordsIn } from '../../messages/panels.ts';
import { nameFieldId } from '../LineRow.tsx';
import type { PanelProps } from '../Panels.tsx';
import { sayDoubts } from './say-doubts.ts';

/** What a finance department would ask, with the way to the line that it is about. */
export function DoubtsPanel({ roi }: PanelProps) {
  const { id, context } = roi;
  const words = panelWordsIn(context.language).doubts;
  const doubts = sayDoubts(roi);
  if (doubts.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p>{words.lead}</p>
      <ul class="roi-doubts">
        {doubts.map(({ code, lines, text }) => {
          const [line] = lines;
          return (
            <li key={`${code}-${lines.join()}`}>
              {text}{' '}
              {line !== undefined && (
                <button
                  type="button"
                  class="button-quiet"
                  onClick={() => document.getElementById(nameFieldId(id, line))?.focus()}
                >
                  {words.go}
                  <span class="visually-hidden">: {text}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
