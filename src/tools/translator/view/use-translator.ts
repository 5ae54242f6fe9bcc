import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { usePageStore } from '../../../browser/workbook/use-page-store.ts';
import { readSliceWith, type Tool, useTool } from '../../../browser/workbook/use-tool.ts';
import { parseJson } from '../../../browser/workbook/workbook.ts';
import type { SiteContext } from '../../../lib/site-context.ts';
import { readAgreedTerms } from '../../../lib/terms/agreed-term.ts';
import { everydayShortForms } from '../../../lib/terms/everyday-short-forms.ts';
import { useSettled } from '../../../ui/use-settled.ts';
import { messagesIn, type TranslatorMessages } from '../messages/index.ts';
import { vagueWordsIn } from '../messages/vague-words.ts';
import { type Summary, summarize } from '../model/findings.ts';
import { type Measure, measure } from '../model/measure.ts';
import { buildSearches, readText, type Searches, type TextReading } from '../model/read-text.ts';
import { readSaved, writeSaved } from '../model/saved-form.ts';
import { reduce, stepOf, type TranslatorAction } from '../model/state.ts';
import { type Segment, translate } from '../model/translate.ts';
import type { TranslatorState } from '../model/types.ts';
import { withAgreed } from '../model/with-agreed.ts';
import {
  type FirstTerms,
  type Glossary,
  type GlossaryReading,
  useGlossary,
} from './use-glossary.ts';

/** What every part of the view works with. */
export interface TranslatorTool extends Tool<TranslatorState, TranslatorAction> {
  /** Starts the id of every element. */
  id: string;
  context: SiteContext;
  words: TranslatorMessages;
  glossary: Glossary;
  glossaryReading: GlossaryReading;
  /** Somebody is about to use the translator. */
  wantGlossary: () => void;
  /** How many agreed terms of the open workbook are used. */
  agreed: number;
  searches: Searches;
  reading: TextReading;
  segments: readonly Segment[];
  summary: Summary;
  measure: Measure;
  /** What the site and the organization call the reader. */
  readerName: string;
  example: TranslatorState;
  /** The address of a term's page. */
  hrefOf: (term: string) => string;
}

/** Texts up to this long are read with every keystroke; longer ones when the typing rests. */
const readAtOnce = 20_000;
const typingPause = 300;

export function useTranslator(
  example: TranslatorState,
  first: FirstTerms,
  title: string,
  context: SiteContext,
  home: string,
  id: string,
): TranslatorTool {
  const words = messagesIn(context.language);
  const definition = useMemo(() => defineSlice(example, title, words), [example, title, words]);
  const tool = useTool(definition, words);
  const { state } = tool;

  const glossaryReading = useGlossary(home, first);
  const { kind: glossaryKind, load } = glossaryReading;
  const wantGlossary = useCallback(() => {
    if (glossaryKind === 'part') load();
  }, [glossaryKind, load]);
  // What is not the example needs more words than came with the page.
  const isOwn = state !== example;
  useEffect(() => {
    if (isOwn) wantGlossary();
  }, [isOwn, wantGlossary]);
  const agreed = useAgreedTerms();
  const glossary = useMemo(
    () => withAgreed(glossaryReading.glossary, agreed),
    [glossaryReading.glossary, agreed],
  );
  const searches = useMemo(
    () =>
      buildSearches({
        ...glossary,
        vague: vagueWordsIn(glossary.language),
        everyday: everydayShortForms,
      }),
    [glossary],
  );
  const settled = useSettled(state.text, typingPause);
  const text = state.text.length > readAtOnce ? settled : state.text;
  const reading = useMemo(() => readText(text, searches), [text, searches]);
  const { by, reader, way, takenBack, senses } = state;
  const found = useMemo(() => {
    const choices = { by, reader, way, takenBack, senses, names: context.homes };
    const findings = reading.kind === 'read' ? reading.findings : [];
    const readFrom = reading.kind === 'read' ? reading.text : '';
    return {
      segments: translate(readFrom, findings, choices, glossary.meanings),
      summary: summarize(readFrom, findings, choices),
      measure: measure(readFrom, findings, choices, glossary.meanings),
    };
  }, [reading, by, reader, way, takenBack, senses, glossary.meanings, context.homes]);

  return {
    ...tool,
    id,
    context,
    words,
    glossary,
    glossaryReading,
    wantGlossary,
    agreed: agreed.length,
    searches,
    reading,
    ...found,
    readerName: words.readerNames(context.homes)[reader],
    example,
    hrefOf: (term) => `${home}glossary/${term}/`,
  };
}

/** What was agreed in the jargon swap of the open workbook. */
function useAgreedTerms() {
  const saved = usePageStore()?.readSlice('jargon-swap');
  return useMemo(
    () => readAgreedTerms(saved === undefined ? undefined : parseJson(saved)),
    [saved],
  );
}

function defineSlice(example: TranslatorState, title: string, words: TranslatorMessages) {
  return {
    kind: 'translator',
    read: readSliceWith(readSaved, (saved) => saved),
    write: writeSaved,
    reduce,
    stepOf,
    describe: (action: TranslatorAction) => words.steps[action.type],
    start: () => example,
    newWorkbookName: title,
  };
}
