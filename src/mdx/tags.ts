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
  /** A worked example, set apart. `scenario` is the one that its figures are from. */
  Example: {
    title: { kind: 'text', what: 'what the example shows' },
    scenario: { kind: 'entry', of: 'scenarios', optional: true },
  },
  Note: { kind: { kind: 'one-of', words: ['tip', 'warning'] } },
  /** A picture from `content/<layer>/<language>/diagrams`. */
  Diagram: { name: { kind: 'entry', of: 'diagrams' } },
  /** A number from a worked example, by default from the one that the page has named or shown before. The content check compares the two. */
  Figure: {
    scenario: { kind: 'entry', of: 'scenarios', optional: true },
    name: { kind: 'text', what: 'the name of a figure, like all/net' },
  },
  /** The next action, small enough for a calendar. */
  Monday: {},
  /** The ROI tracker, filled in with a scenario. */
  Roi: { scenario: { kind: 'entry', of: 'scenarios', below: 'roi' } },
  /** The roadmap builder, filled in with a scenario. */
  Roadmap: { scenario: { kind: 'entry', of: 'scenarios', below: 'roadmap' } },
  /** The translator, filled in with a scenario. */
  Translator: { scenario: { kind: 'entry', of: 'scenarios', below: 'translator' } },
  /** The jargon swap, with the words of a scenario. */
  JargonSwap: { scenario: { kind: 'entry', of: 'scenarios', below: 'jargon-swap' } },
  /** The sheet of a workshop, filled in with a scenario, and the list of all sheets. */
  Canvas: { scenario: { kind: 'entry', of: 'scenarios', below: 'canvas' } },
} as const satisfies TagRules;

export type TagName = keyof typeof tags;
