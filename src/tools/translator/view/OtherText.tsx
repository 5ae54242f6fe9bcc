import { useMemo } from 'preact/hooks';
import type { Term } from '../../../lib/terms/term.ts';
import { HomeMark } from '../../../ui/HomeMark.tsx';
import { compareTexts } from '../model/compare-texts.ts';
import { readText } from '../model/read-text.ts';
import { TextArea } from './TextArea.tsx';
import type { TranslatorTool } from './use-translator.ts';

/** What the other side wrote, and which words of the two texts do not mean the same. */
export function OtherText({ tool }: { tool: TranslatorTool }) {
  const { id, state, words, context, send, searches, reading, glossary, hrefOf } = tool;
  const otherSide = state.by === 'it' ? 'marketing' : 'it';
  const text = state.other ?? '';
  const other = useMemo(() => readText(text, searches), [text, searches]);
  const comparison = useMemo(
    () =>
      compareTexts(
        reading.kind === 'read' ? reading.findings : [],
        other.kind === 'read' ? other.findings : [],
        ({ id: term }) => glossary.meanings.get(term)?.counterparts ?? [],
        state.by,
      ),
    [reading, other, glossary, state.by],
  );
  const { meantDifferently, oneWord, counterparts, onlyFirst, onlySecond } = comparison;
  return (
    <section class="translator-compare" aria-labelledby={`${id}-compare`}>
      <h3 id={`${id}-compare`}>{words.compare.title}</h3>
      <h4>{words.compare.differently}</h4>
      {meantDifferently.length + oneWord.length === 0 && <p>{words.compare.differentlyNone}</p>}
      {meantDifferently.length > 0 && (
        <ul class="translator-both">
          {meantDifferently.map((term) => (
            <li key={term.id}>
              <a href={hrefOf(term.id)}>{term.title}</a>
              <dl class="translator-meaning">
                {(['it', 'marketing'] as const).map((side) => (
                  <div key={side}>
                    <dt>
                      <HomeMark home={side} /> {words.findings.means(context.homes[side])}
                    </dt>
                    <dd>{term.inShort[side]}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      )}
      {oneWord.length > 0 && (
        <ul class="translator-pairs">
          {oneWord.map(({ first, second }) => (
            <li key={first.id}>
              {words.findings.means(context.homes[state.by])}{' '}
              <a href={hrefOf(first.id)}>{first.title}</a>,{' '}
              {words.findings.means(context.homes[otherSide])}{' '}
              <a href={hrefOf(second.id)}>{second.title}</a>
            </li>
          ))}
        </ul>
      )}
      <TextArea
        id={`${id}-other`}
        label={words.textOf(context.homes, otherSide)}
        hint={words.textHint}
        problem={other.kind === 'too-long' ? words.tooLong(other.length, other.longest) : undefined}
        text={text}
        onType={(typed) => send({ type: 'text-changed', which: 'other', text: typed })}
      />
      {counterparts.length > 0 && (
        <>
          <h4>{words.compare.counterparts}</h4>
          <ul class="translator-pairs">
            {counterparts.map(({ first, second }) => (
              <li key={first.id}>
                <a href={hrefOf(first.id)}>{first.title}</a> ·{' '}
                <a href={hrefOf(second.id)}>{second.title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Only title={words.compare.only(context.homes[state.by])} terms={onlyFirst} hrefOf={hrefOf} />
      <Only
        title={words.compare.only(context.homes[otherSide])}
        terms={onlySecond}
        hrefOf={hrefOf}
      />
      <button type="button" class="button-quiet" onClick={() => send({ type: 'other-removed' })}>
        {words.other.remove}
      </button>
    </section>
  );
}

function Only({
  title,
  terms,
  hrefOf,
}: {
  title: string;
  terms: readonly Term[];
  hrefOf: TranslatorTool['hrefOf'];
}) {
  if (terms.length === 0) return null;
  return (
    <p class="translator-only">
      <b>{title}:</b>{' '}
      {terms.map((term, index) => (
        <span key={term.id}>
          {index > 0 && ', '}
          <a href={hrefOf(term.id)}>{term.title}</a>
        </span>
      ))}
    </p>
  );
}
