import { departments } from '../../../lib/departments.ts';
import { HomeMark } from '../../../ui/HomeMark.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import type { TermInText } from '../model/findings.ts';
import { shortMeaning } from '../model/foreign.ts';
import { wordKeyOf } from '../model/read-text.ts';
import { termId } from './finding-id.ts';
import type { TranslatorTool } from './use-translator.ts';

/** A word of the text: what its writer means, what the reader hears, what to ask, why it matters. */
export function TermEntry({ found, tool }: { found: TermInText; tool: TranslatorTool }) {
  const { term, word, count, otherSenses } = found;
  const { id, state, words, glossary, context, readerName, send, hrefOf } = tool;
  const meaning = glossary.meanings.get(term.id);
  const hears =
    state.reader === 'it' || state.reader === 'marketing'
      ? meaning?.hears?.[state.reader]
      : undefined;
  const senses = [term, ...otherSenses];
  return (
    <li
      class={`translator-term translator-term-${term.home}`}
      id={`${id}-${termId(term.id)}`}
      tabIndex={-1}
    >
      <p class="translator-term-word">
        <HomeMark home={term.home} />
        <a href={hrefOf(term.id)}>{term.title}</a>
        <span class="visually-hidden">{context.homes[term.home]}</span>
        <small>
          {[
            term.sense,
            word.toLowerCase() === term.title.toLowerCase() ? '' : `“${word}”`,
            words.findings.times(count),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
        <Switch found={found} tool={tool} />
      </p>
      {otherSenses.length > 0 && (
        <SelectField
          id={`${id}-sense-${term.id}`}
          label={words.choose(word)}
          value={term.id}
          options={senses.map((sense) => ({
            value: sense.id,
            label: sense.sense ? `${sense.title} (${sense.sense})` : sense.title,
          }))}
          onChoose={(chosen) => send({ type: 'sense-chosen', word: wordKeyOf(word), term: chosen })}
        />
      )}
      <dl class="translator-meaning">
        {term.relation === 'false-friend' ? (
          departments.map((side) => (
            <Line
              key={side}
              title={words.findings.means(context.homes[side])}
              text={term.inShort[side]}
            />
          ))
        ) : (
          <Line
            title={words.findings.means(context.homes[state.by])}
            text={shortMeaning(term, state.by, meaning)}
          />
        )}
        {found.isForeign && (
          <>
            <Line title={words.findings.hears(readerName)} text={hears} />
            <Line title={words.findings.toAsk} text={meaning?.ask.join(' ')} />
            <Line title={words.behind.outcome} text={meaning?.outcome} />
          </>
        )}
      </dl>
    </li>
  );
}

function Line({ title, text }: { title: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** Takes back what was added for a term, or puts it back. */
function Switch({ found, tool }: { found: TermInText; tool: TranslatorTool }) {
  const { term, isForeign, isTakenBack } = found;
  const { words, send, isLive, lock } = tool;
  if (!isForeign) return <small class="translator-known">{words.findings.known}</small>;
  if (!isLive || lock) return null;
  return (
    <button
      type="button"
      class="button-quiet"
      aria-label={isTakenBack ? words.putBack(term.title) : words.takeBack(term.title)}
      onClick={() =>
        send({ type: isTakenBack ? 'addition-put-back' : 'addition-taken-back', term: term.id })
      }
    >
      {isTakenBack ? words.switch.putBack : words.switch.takeBack}
    </button>
  );
}
