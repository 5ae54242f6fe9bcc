import { readTokens } from '../../../lib/terms/tokens.ts';
import { isForeign } from './foreign.ts';
import type { Finding } from './read-text.ts';
import { additionFor, type Choices, senseOf } from './translate.ts';
import type { Knowledge } from './types.ts';

export type Measure =
  | { kind: 'empty' }
  | {
      kind: 'measured';
      /** Words of the text. */
      words: number;
      /** Words that the reader would have to look up, without the additions and with them. */
      before: number;
      after: number;
    };

/**
 * How much of a text its reader would not know: the words of foreign terms and of short forms that
 * nobody explains. A term with an addition counts as known wherever it stands.
 */
export function measure(
  text: string,
  findings: readonly Finding[],
  choices: Choices,
  meanings: Knowledge['meanings'],
): Measure {
  const { starts } = readTokens(text);
  if (starts.length === 0) return { kind: 'empty' };
  let before = 0;
  let after = 0;
  for (const finding of findings) {
    const words = readTokens(text.slice(finding.start, finding.end)).starts.length;
    if (finding.kind === 'unknown' && finding.is === 'short-form') {
      before += words;
      after += words;
    }
    if (finding.kind !== 'term') continue;
    const term = senseOf(text, finding, choices);
    if (!term || !isForeign(term, choices.by, choices.reader)) continue;
    before += words;
    if (choices.takenBack.includes(term.id) || !additionFor(term, choices, meanings))
      after += words;
  }
  return { kind: 'measured', words: starts.length, before, after };
}
