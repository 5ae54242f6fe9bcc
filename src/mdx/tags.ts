import type { TagRules } from '../playbook/checks/bodies.ts';

/**
 * The tags an author may write, with their attributes. `index.ts` gives each its component; the
 * content check refuses what is not here.
 */
export const tags = {
  /** Two quotations side by side, one from each chair. */
  Voices: {
    it: { kind: 'text', what: 'what someone in IT says' },
    marketing: { kind: 'text', what: 'what someone in marketing says' },
  },
  /** A worked example, set apart. */
  Example: { title: { kind: 'text', what: 'what the example shows' } },
  Note: { kind: { kind: 'one-of', words: ['tip', 'warning'] } },
  /** The next action, small enough for a calendar. */
  Monday: {},
  /** The ROI tracker, filled in with a scenario. */
  Roi: { scenario: { kind: 'scenario', tool: 'roi' } },
  /** The roadmap builder, filled in with a scenario. */
  Roadmap: { scenario: { kind: 'scenario', tool: 'roadmap' } },
  /** The translator, filled in with a scenario. */
  Translator: { scenario: { kind: 'scenario', tool: 'translator' } },
  /** The jargon swap, with the words of a scenario. */
  JargonSwap: { scenario: { kind: 'scenario', tool: 'jargon-swap' } },
} as const satisfies TagRules;

export type TagName = keyof typeof tags;
