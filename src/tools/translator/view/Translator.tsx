import { useRef } from 'preact/hooks';
import { ToolFrame } from '../../../browser/workbook/ToolFrame.tsx';
import type { SiteContext } from '../../../lib/site-context.ts';
import { LiveLine } from '../../../ui/LiveLine.tsx';
import { lazy } from '../../../ui/lazy.tsx';
import { UndoButtons } from '../../../ui/UndoButtons.tsx';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import type { TranslatorState } from '../model/types.ts';
import { Choices } from './Choices.tsx';
import { CopyText } from './CopyText.tsx';
import { Findings } from './Findings.tsx';
import { Legend } from './Legend.tsx';
import { StartFrom } from './StartFrom.tsx';
import { TextArea } from './TextArea.tsx';
import { Translation } from './Translation.tsx';
import type { FirstTerms } from './use-glossary.ts';
import { type TranslatorTool, useTranslator } from './use-translator.ts';

export interface TranslatorProps {
  /** The worked example, as `readSaved` gives it. */
  saved: TranslatorState;
  /** The terms of the example, so that it is translated before the glossary has come. */
  terms: FirstTerms;
  title: string;
  context: SiteContext;
  /** Address of the site's front page in this language, with a slash at its end. */
  home: string;
  /** Starts every element's id; give each translator of a page its own. */
  id?: string;
}

const OtherText = lazy<{ tool: TranslatorTool }>(
  async () => (await import('./OtherText.tsx')).OtherText,
);

/** A text of one trade, for a reader of another. */
export function Translator({
  saved,
  terms,
  title,
  context,
  home,
  id = 'translator',
}: TranslatorProps) {
  const tool = useTranslator(saved, terms, title, context, home, id);
  const root = useRef<HTMLElement>(null);
  const { onFocusIn } = useKeptFocus(root, '.undo-buttons button');
  const { state, send, words, isLive, lock, readerName } = tool;
  const measured = tool.measure.kind === 'measured' ? words.measure(tool.measure, readerName) : '';

  return (
    <ToolFrame
      kind="translator"
      class="translator"
      id={id}
      tool={tool}
      language={context.language}
      home={home}
      headingLevel={2}
      root={root}
      onFocusIn={(event) => {
        tool.wantGlossary();
        onFocusIn(event);
      }}
      onPointerEnter={tool.wantGlossary}
    >
      {/* Until the page is live, and where scripts do not run, the fields are print. */}
      <fieldset class="translator-form" disabled={!isLive || lock !== ''}>
        <legend class="visually-hidden">{tool.title}</legend>
        <Choices tool={tool} />
        {isLive && !lock && (
          <StartFrom tool={tool} referenceHref={`${home}tools/translator/reference.json`} />
        )}
        <GlossaryState tool={tool} />
        <div class="translator-texts">
          <TextArea
            id={`${id}-text`}
            label={words.textOf(context.homes, state.by)}
            hint={words.textHint}
            problem={
              tool.reading.kind === 'too-long'
                ? words.tooLong(tool.reading.length, tool.reading.longest)
                : undefined
            }
            text={state.text}
            onType={(text) => send({ type: 'text-changed', which: 'text', text })}
          />
          <Translation tool={tool} />
        </div>
        <p class="translator-measure">{measured}</p>
        {state.takenBack.length > 0 && (
          <p class="translator-taken-back">
            {words.takenBack(state.takenBack.length)}{' '}
            <button
              type="button"
              class="button-quiet"
              onClick={() => send({ type: 'all-put-back' })}
            >
              {words.putAllBack}
            </button>
          </p>
        )}
        <Legend tool={tool} />
        {isLive && state.text !== '' && <CopyText tool={tool} />}
        {state.other !== undefined ? (
          <OtherText tool={tool} words={words} />
        ) : (
          isLive && (
            <button
              type="button"
              class="button-quiet"
              onClick={() => send({ type: 'other-added' })}
            >
              {words.other.add}
            </button>
          )
        )}
        <Findings tool={tool} />
        <div class="tool-bar">
          <UndoButtons {...tool} />
          <p class="tool-bar-result" aria-hidden="true">
            {tool.lastStep || measured}
          </p>
          <LiveLine text={`${tool.lastStep} ${measured}`.trim()} />
        </div>
      </fieldset>
    </ToolFrame>
  );
}

/** Whether the whole glossary is there, and what a group has added to it. */
function GlossaryState({ tool }: { tool: TranslatorTool }) {
  const { words, glossaryReading, agreed } = tool;
  const { kind, load } = glossaryReading;
  return (
    <div role="status">
      {kind === 'loading' && <p class="translator-means">{words.glossary.loading}</p>}
      {kind === 'failed' && (
        <p class="notice">
          {words.glossary.failed}{' '}
          <button type="button" class="button-quiet" onClick={load}>
            {words.glossary.tryAgain}
          </button>
        </p>
      )}
      {agreed > 0 && <p class="translator-means">{words.glossary.agreed(agreed)}</p>}
    </div>
  );
}
