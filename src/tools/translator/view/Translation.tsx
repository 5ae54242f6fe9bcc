import type { Segment } from '../model/translate.ts';
import { findingId } from './finding-id.ts';
import type { TranslatorTool } from './use-translator.ts';

/** The text as its reader gets it: words marked by whose they are, and what was added set apart. */
export function Translation({ tool }: { tool: TranslatorTool }) {
  const { id, segments, words, readerName, state, reading, context } = tool;
  const linked = new Set<string>();
  const isFirst = (segment: Segment) => {
    const key = findingId(segment);
    if (!key || linked.has(key)) return false;
    linked.add(key);
    return true;
  };
  return (
    <section class="translator-result" aria-labelledby={`${id}-result-title`}>
      <h3 class="translator-label" id={`${id}-result-title`}>
        {words.translation(readerName)}
      </h3>
      {/* Pasted markup is text here: nothing of it is read as markup. */}
      <div class="translator-paper translator-reading" lang={context.language}>
        {state.text === '' && <p class="translator-empty">{words.empty}</p>}
        {reading.kind === 'too-long' && (
          <p class="translator-empty">{words.tooLong(reading.length, reading.longest)}</p>
        )}
        {segments.map((segment, index) => (
          <Piece key={index} segment={segment} isFirst={isFirst(segment)} tool={tool} />
        ))}
      </div>
    </section>
  );
}

function Piece({
  segment,
  isFirst,
  tool,
}: {
  segment: Segment;
  isFirst: boolean;
  tool: TranslatorTool;
}) {
  if (segment.kind === 'text') return <>{segment.text}</>;
  if (segment.kind === 'word') {
    const mark = <mark class={markOf(segment)}>{segment.text}</mark>;
    if (!isFirst) return mark;
    return (
      <a class="translator-jump" href={`#${tool.id}-${findingId(segment)}`}>
        {mark}
      </a>
    );
  }
  const { term, text, kind, of } = segment;
  const takeBack = (
    <button
      type="button"
      class="translator-take-back"
      aria-label={tool.words.takeBack(term.title)}
      onClick={() => tool.send({ type: 'addition-taken-back', term: term.id })}
    >
      <span aria-hidden="true">×</span>
    </button>
  );
  return kind === 'note' ? (
    <>
      {' '}
      <ins class="translator-note">
        [{text}]{takeBack}
      </ins>
    </>
  ) : (
    <ins class="translator-line">
      <span aria-hidden="true">→ </span>
      {of !== 'meaning' && tool.words.line[of](term.title)} {text}
      {takeBack}
    </ins>
  );
}

/** The look of a found word: whose it is; what is wrong with it comes before that. */
function markOf({ finding, term }: Extract<Segment, { kind: 'word' }>): string {
  if (finding.kind === 'vague') return 'translator-vague';
  if (finding.kind === 'unknown' || !term) return 'translator-unknown';
  return term.relation === 'false-friend' ? 'translator-false' : `translator-${term.home}`;
}
