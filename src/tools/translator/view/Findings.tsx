import type { TermInText } from '../model/findings.ts';
import { TermEntry } from './TermEntry.tsx';
import { UnknownWords } from './UnknownWords.tsx';
import type { TranslatorTool } from './use-translator.ts';

/** What was found, each thing once, with what clears it up. False friends come first. */
export function Findings({ tool }: { tool: TranslatorTool }) {
  const { id, summary, words, context } = tool;
  const { falseFriends, vague, unknown } = summary;
  const terms: [string, readonly TermInText[]][] = [
    [words.findings.it(context.homes), summary.it],
    [words.findings.marketing(context.homes), summary.marketing],
    [words.findings.shared, summary.shared],
  ];
  const isEmpty = [falseFriends, vague, unknown, ...terms.map(([, list]) => list)].every(
    (list) => list.length === 0,
  );
  return (
    <section class="translator-findings" aria-labelledby={`${id}-findings`}>
      <h3 id={`${id}-findings`}>{words.findings.title}</h3>
      {isEmpty && <p>{words.findings.none}</p>}
      <Terms title={words.findings.falseFriends} terms={falseFriends} tool={tool} />
      {vague.length > 0 && (
        <section id={`${id}-vague`} tabIndex={-1}>
          <h4>{words.findings.vague}</h4>
          <dl class="translator-vague-list">
            {vague.map(({ word, written, count }) => (
              <div key={word.title}>
                <dt>
                  {written} <small>{words.findings.times(count)}</small>
                </dt>
                <dd>{word.ask}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <UnknownWords tool={tool} />
      {terms.map(([title, list]) => (
        <Terms key={title} title={title} terms={list} tool={tool} />
      ))}
    </section>
  );
}

function Terms({
  title,
  terms,
  tool,
}: {
  title: string;
  terms: readonly TermInText[];
  tool: TranslatorTool;
}) {
  if (terms.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul class="translator-terms">
        {terms.map((found) => (
          <TermEntry key={found.term.id} found={found} tool={tool} />
        ))}
      </ul>
    </section>
  );
}
