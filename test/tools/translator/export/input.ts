import type { ExportInput } from '../../../../src/tools/translator/export/export-input.ts';
import { exportWordsIn } from '../../../../src/tools/translator/messages/exports.ts';
import { summarize } from '../../../../src/tools/translator/model/findings.ts';
import { type Choices, translate } from '../../../../src/tools/translator/model/translate.ts';
import { choices, findingsIn, knowledge } from '../glossary.ts';

/** What an export gets for a text. */
export function inputOf(text: string, given: Partial<Choices> = {}): ExportInput {
  const chosen = choices(given);
  const findings = findingsIn(text);
  return {
    segments: translate(text, findings, chosen, knowledge.meanings),
    summary: summarize(text, findings, chosen),
    meanings: knowledge.meanings,
    reader: 'Marketing',
    homes: { it: 'IT', marketing: 'Marketing', shared: 'Both' },
    language: 'en',
    title: 'A mail & more',
    words: exportWordsIn('en'),
  };
}
