import { expect, test } from 'vitest';
import { typeset } from '../../src/lib/typeset.ts';

test.each([
  ['Head them "A day", "A week" and "More".', 'Head them “A day”, “A week” and “More”.'],
  ["Take finance's list, it's there.", 'Take finance’s list, it’s there.'],
  ['"Who?" ("Nobody.")', '“Who?” (“Nobody.”)'],
  ["'No' is an answer, \"'no' too\"", '‘No’ is an answer, “‘no’ too”'],
  ["the class of '98", 'the class of ’98'],
  ['“Set already,” it’s said', '“Set already,” it’s said'],
])('%s', (typed, printed) => {
  expect(typeset(typed)).toBe(printed);
});
