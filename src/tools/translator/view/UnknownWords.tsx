import { useState } from 'preact/hooks';
import { useOffers } from '../../../browser/workbook/use-offers.ts';
import { wordsOffer } from '../../../lib/terms/words-offer.ts';
import type { TranslatorTool } from './use-translator.ts';

/** What the glossary does not know, ready to be agreed on in the jargon swap. */
export function UnknownWords({ tool }: { tool: TranslatorTool }) {
  const { id, summary, words, title, lock } = tool;
  const { offer } = useOffers([]);
  const [isHanded, setIsHanded] = useState(false);
  if (summary.unknown.length === 0) return null;
  const list = summary.unknown.map(({ word }) => word);
  const hand = () => {
    offer({
      kind: wordsOffer,
      from: title,
      label: words.findings.offer(list.length),
      content: list,
    });
    setIsHanded(true);
  };
  return (
    <section id={`${id}-unknown`} tabIndex={-1}>
      <h4>{words.findings.unknown}</h4>
      <p>{words.findings.unknownHelp}</p>
      <dl class="translator-vague-list">
        {summary.unknown.map(({ word, is, count }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>
              {[words.findings.is[is], words.findings.times(count)].filter(Boolean).join(', ')}
            </dd>
          </div>
        ))}
      </dl>
      {!lock && (
        <button type="button" class="button-quiet" onClick={hand}>
          {words.findings.toSwap}
        </button>
      )}
      <p role="status">{isHanded && words.findings.handed}</p>
    </section>
  );
}
