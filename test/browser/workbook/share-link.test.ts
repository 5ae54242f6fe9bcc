import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readShareCode, writeShareCode } from '../../../src/browser/workbook/share-link.ts';
import { sumOf } from '../../../src/browser/workbook/sum.ts';
import type { Contents } from '../../../src/browser/workbook/workbook-file.ts';

const lines = Array.from({ length: 40 }, (_, at) => ({
  id: `line-${at}`,
  name: `Größe ${at} für 計画`,
  amount: at * 100,
}));
const shared: Contents = {
  name: 'Replace the CMS',
  slices: new Map([
    ['roi', JSON.stringify({ kind: 'roi', version: 1, state: { lines } })],
    ['unknown', '{"kind":"unknown","version":99,"state":null,"more":[1e21]}'],
  ]),
};

const toCode = (text: string | Uint8Array) => deflateRawSync(text).toString('base64url');
const codeOf = (value: object) => {
  const text = JSON.stringify(value);
  return toCode(JSON.stringify({ sum: sumOf(text), ...value }));
};
const whole = { format: 'common-ground-workbook', version: 1, name: 'A', slices: {} };
const refusal = async (code: string) => {
  const reading = await readShareCode(code);
  return reading.kind === 'refused' ? reading.problem.code : reading.contents.name;
};

afterEach(() => vi.unstubAllGlobals());

test('a link holds a workbook byte for byte, in letters that an address may hold', async () => {
  const code = await writeShareCode(shared);
  expect(code).toMatch(/^[\w-]+$/);
  expect(code.length).toBeLessThan(1200);
  expect(await readShareCode(code)).toMatchObject({ kind: 'read', contents: shared });
});

test('a link of many bytes comes through whole', async () => {
  const random = fc.sample(fc.string({ minLength: 300_000, maxLength: 300_000 }), {
    seed: 7,
    numRuns: 1,
  });
  const state = JSON.stringify({ kind: 'roi', version: 1, state: random[0] });
  const large = { name: 'Large', slices: new Map([['roi', state]]) };
  expect(await readShareCode(await writeShareCode(large))).toMatchObject({ contents: large });
});

test('10,000 damaged links neither throw nor come through as something else', async () => {
  const good = await writeShareCode(shared);
  const alphabet = 'ABCXYZabcxyz0189-_%=. é';
  let seed = 20270131;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  const letter = () => alphabet[next(alphabet.length)] ?? '';
  const damages: ((code: string) => string)[] = [
    (code) => code.slice(0, next(code.length)),
    (code) => code.slice(next(code.length)),
    (code) => {
      const at = next(code.length);
      return code.slice(0, at) + letter() + code.slice(at + 1);
    },
    (code) => code + letter(),
    (code) => {
      const at = next(code.length);
      return code.slice(0, at) + code.slice(at + 1 + next(20));
    },
    () => Array.from({ length: next(80) }, letter).join(''),
  ];
  const seen: Record<string, number> = {};
  for (let at = 0; at < 10_000; at++) {
    const damaged = damages[at % damages.length]?.(good) ?? '';
    if (damaged === good) continue;
    const reading = await readShareCode(damaged);
    const outcome = reading.kind === 'refused' ? reading.problem.code : 'read';
    seen[outcome] = (seen[outcome] ?? 0) + 1;
    // A letter behind the end of the data may change nothing.
    if (reading.kind === 'read') expect(reading.contents.slices).toEqual(shared.slices);
  }
  expect(seen.BROKEN_LINK).toBeGreaterThan(9_800);
}, 60_000);

describe('a link that was made to do harm', () => {
  test('does not inflate to more than it may', async () => {
    const bomb = toCode(new Uint8Array(400 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(600_000);
    const before = process.memoryUsage().rss;
    expect(await refusal(bomb)).toBe('TOO_LARGE');
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  test.each<[string, () => string, string]>([
    ['that is too long', () => 'a'.repeat(5 * 1024 * 1024), 'TOO_LARGE'],
    ['of nothing', () => '', 'BROKEN_LINK'],
    ['that is no text', () => toCode(Uint8Array.of(0xff, 0xfe, 0x00)), 'BROKEN_LINK'],
    ['that is no record', () => toCode('[1]'), 'BROKEN_LINK'],
    ['without a sum', () => toCode(JSON.stringify(whole)), 'BROKEN_LINK'],
    ['with another sum', () => toCode(JSON.stringify({ sum: 'x', ...whole })), 'BROKEN_LINK'],
    ['with a sound sum', () => codeOf(whole), 'A'],
    ['of another thing', () => codeOf({ ...whole, format: 'x' }), 'NOT_A_WORKBOOK'],
    ['of a newer format', () => codeOf({ ...whole, version: 3 }), 'NEWER_FORMAT'],
    ['with a broken slice', () => codeOf({ ...whole, slices: { roi: 1 } }), 'DAMAGED_PART'],
    [
      'nested deep',
      () => toCode(`{"sum":"x","format":"y","slices":${'['.repeat(1e6)}${']'.repeat(1e6)}}`),
      'TOO_DEEP',
    ],
  ])('%s', async (_, make, outcome) => {
    expect(await refusal(make())).toBe(outcome);
  });

  test('changes nothing of all objects', async () => {
    const text = JSON.stringify(whole).replace(
      '"slices":{}',
      '"__proto__":{"polluted":1},"slices":{"roi":{"kind":"roi","version":1,"state":{"__proto__":{"polluted":1}}}}',
    );
    const code = toCode(`{"sum":"${sumOf(text)}",${text.slice(1)}`);
    expect(await refusal(code)).toBe('A');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

test('any text is read without an error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async (text) => {
      expect((await readShareCode(text)).kind).toBe('refused');
    }),
  );
});

test('a browser that cannot compress says so', async () => {
  vi.stubGlobal('DecompressionStream', undefined);
  expect(await refusal('abc')).toBe('NO_COMPRESSION');
});
