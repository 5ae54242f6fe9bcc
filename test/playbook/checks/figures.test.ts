import { expect, test } from 'vitest';
import { readBody } from '../../../src/playbook/body.ts';
import { checkFigures } from '../../../src/playbook/checks/figures.ts';
import type { Entry, Playbook } from '../../../src/playbook/playbook.ts';

/** The codes of what is wrong with a text on a page of a language whose example says `value`. */
function codesFor(text: string, value: number, locale = 'en-US') {
  const page = { collection: 'about', language: 'en', file: 'a.mdx', bodyLine: 1 } as Entry;
  const example = {
    collection: 'scenarios',
    language: 'en',
    slug: 'sum/one',
    fields: { state: value },
  } as unknown as Entry;
  const read = readBody(`<Figure scenario="sum/one" name="total">${text}</Figure>`, true);
  if (read.kind !== 'read') throw new Error(read.reason);
  const playbook = {
    entries: [page, example],
    site: { currency: 'USD', languages: [{ code: 'en', label: 'English', locale }] },
  } as unknown as Playbook;
  const tool = {
    readSaved: (state: unknown) => ({ kind: 'read', state }) as const,
    findFigures: (state: unknown) => new Map([['total', state as number]]),
  };
  const problems = checkFigures(
    [{ entry: page, body: read.body }],
    playbook,
    new Map([['sum', tool]]),
  );
  return problems.map(({ code }) => code);
}

test.each([
  ['$64,254', 64253.77, 'en-US'],
  ['64,253.8', 64253.77, 'en-US'],
  ['about $64,253.77 a year', 64253.77, 'en-US'],
  ['**36** months', 36, 'en-US'],
  ['90 percent', 89.58, 'en-US'],
  ['minus $81,937', -81936.67, 'en-US'],
  ['−$81,937', -81936.67, 'en-US'],
  ['$38,820', -38820, 'en-US'],
  ['64.254 €', 64253.77, 'de-DE'],
  ['2.855,40 €', 2855.4, 'de-DE'],
  ['64 254 €', 64253.77, 'fr-FR'],
  ['0', 0.2, 'en-US'],
])('“%s” may stand for %d in %s', (text, value, locale) => {
  expect(codesFor(text, value, locale)).toEqual([]);
});

test.each([
  ['$64,253', 64253.77],
  ['$64,000', 64253.77],
  ['$64,253.70', 64253.77],
  ['minus $4,083', 4082.64],
  ['twelve', 12],
  ['', 12],
])('“%s” may not stand for %d', (text, value) => {
  expect(codesFor(text, value)).toEqual(['FIGURE_DIFFERS']);
});
