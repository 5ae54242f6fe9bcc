import type { ConfigData } from 'html-validate';

/** What valid HTML is here: html-validate's own rules, but for what other programs write. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    // Astro writes the styles of islands where the first one stands; the policy names their hash.
    { style: { flow: true, phrasing: true } },
  ],
  rules: {
    // Preact writes `<input/>`, which means the same as `<input>`.
    'void-style': 'off',
    // The search answers as one types; there is nothing to submit.
    'wcag/h32': 'off',
  },
};
