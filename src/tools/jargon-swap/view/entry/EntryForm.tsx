import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { today } from '../../../../browser/today.ts';
import { departments, type Home } from '../../../../lib/departments.ts';
import { type Theme, themes } from '../../../../lib/terms/term.ts';
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx';
import { GrowingField } from '../../../../ui/GrowingField.tsx';
import { HomeMark } from '../../../../ui/HomeMark.tsx';
import { type Option, SelectField } from '../../../../ui/SelectField.tsx';
import { entryWordsIn } from '../../messages/entry.ts';
import { findEntryProblems, isNeeded } from '../../model/entry-problems.ts';
import { findKnownTerm } from '../../model/known-terms.ts';
import type { EntryField, EntryText, SwapWord } from '../../model/types.ts';
import { useGlossary } from '../use-glossary.ts';
import type { SwapFrame } from '../use-swap.ts';
import { KnownTerm } from './KnownTerm.tsx';

/** Everything that a page of the glossary needs, field by field, and the agreement at its end. */
export function EntryForm({ frame, word }: { frame: SwapFrame; word: SwapWord }) {
  const { id, send, context, home, show, words: tool, focusNext } = frame;
  const { homes } = context;
  const { entry } = word;
  const words = entryWordsIn(context.language);
  const reading = useGlossary(home);
  const [asked, setAsked] = useState(0);
  const isAsked = asked > 0;
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (asked > 0) summary.current?.focus();
  }, [asked]);
  const known =
    reading.kind === 'ready' ? findKnownTerm(word.word, reading.glossary.terms) : undefined;
  const problems = findEntryProblems(entry);
  const start = `${id}-${word.id}`;

  const elementOf = (field: EntryField) =>
    field === 'relation'
      ? `${start}-relation-${entry.relation ?? 'same'}`
      : `${start}-${field.replace('.', '-')}`;
  const problemOf = (field: EntryField) => {
    const problem = isAsked && problems.find((each) => each.field === field);
    if (!problem) return undefined;
    return problem.code === 'TOO_LONG'
      ? words.problems.tooLong(show.number(problem.length), show.number(problem.most))
      : words.problems.empty[field];
  };
  const frameOf = (field: EntryField) => ({
    id: elementOf(field),
    label: words.fields[field](homes),
    hint: words.hints[field],
    problem: problemOf(field),
  });
  const text = (field: EntryText) => (
    <GrowingField
      {...frameOf(field)}
      text={entry[field] ?? ''}
      onType={(typed) => send({ type: 'entry-typed', id: word.id, field, text: typed })}
    />
  );
  const undecided: Option<''> = { value: '', label: words.undecided };
  const agree = () => {
    setAsked(asked + 1);
    if (problems.length > 0) return;
    focusNext(`${id}-word-${word.id}`);
    const term = known && { id: known.id, title: known.title };
    send({ type: 'entry-agreed', id: word.id, day: today(), ...(term ? { term } : {}) });
  };

  return (
    <div class="swap-fields">
      <p class="swap-means">{words.means}</p>
      <KnownTerm frame={frame} word={word} reading={reading} known={known} />
      {text('summary')}
      <div class="swap-sides">
        {departments.map((side) => (
          <div key={side} class={`swap-column swap-column-${side}`}>
            <p class="swap-side">
              <HomeMark home={side} /> {homes[side]}
            </p>
            {text(side)}
            {text(`inShort.${side}`)}
            {isNeeded(`hears.${side}`, entry) && text(`hears.${side}`)}
            {text(`examples.${side}`)}
          </div>
        ))}
      </div>
      {text('sayInstead')}
      {text('ask.1')}
      {text('ask.2')}
      {text('outcome')}
      <div class="swap-sides">
        <SelectField<Home | ''>
          {...frameOf('home')}
          value={entry.home ?? ''}
          options={[
            ...(entry.home ? [] : [undecided]),
            { value: 'it', label: homes.it },
            { value: 'marketing', label: homes.marketing },
            { value: 'shared', label: homes.shared },
          ]}
          onChoose={(chosen) => {
            if (chosen) send({ type: 'entry-decided', id: word.id, choice: { home: chosen } });
          }}
        />
        <SelectField<Theme | ''>
          {...frameOf('theme')}
          value={entry.theme ?? ''}
          options={[
            ...(entry.theme ? [] : [undecided]),
            ...themes.map((theme) => ({ value: theme, label: words.themes[theme] })),
          ]}
          onChoose={(chosen) => {
            if (chosen) send({ type: 'entry-decided', id: word.id, choice: { theme: chosen } });
          }}
        />
      </div>
      {isAsked && problems.length > 0 && (
        <div id={`${start}-problems`} tabIndex={-1} ref={summary}>
          <ErrorSummary
            title={words.missing(problems.length)}
            text={words.missingMeans}
            fields={problems.map(({ field }) => ({
              id: elementOf(field),
              name: words.fields[field](homes),
            }))}
          />
        </div>
      )}
      <p class="swap-actions">
        <button type="button" class="button" onClick={agree}>
          {words.agree}
          <span class="visually-hidden">{tool.card.of(word.word)}</span>
        </button>
      </p>
    </div>
  );
}
