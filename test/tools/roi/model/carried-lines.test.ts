import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLines, unpackLines } from '../../../../src/tools/roi/model/carried-lines.ts';
import { anyState, lineWith, stateWith } from '../plans.ts';

test('lines arrive in another plan as they were, with ids of their own', () => {
  const plan = stateWith({ months: 36 });
  const line = lineWith({ id: 'license', name: 'License', vouchedBy: 'Maya' });
  const [carried] = unpackLines(packLines([line], plan, 'USD'), plan, 'USD', () => 'fresh');
  expect(carried).toEqual({ ...line, id: 'fresh' });
});

test('a line that starts after the end of a shorter plan starts at its end', () => {
  const line = lineWith({ id: 'exit', timing: { kind: 'once', start: 30 } });
  const packed = packLines([line], stateWith({ months: 36 }), 'USD');
  const [carried] = unpackLines(packed, { months: 12 }, 'USD', () => 'fresh');
  expect(carried?.timing.start).toBe(12);
});

test('any lines can be carried, and what is no line is none', () => {
  fc.assert(
    fc.property(anyState, fc.jsonValue(), (state, noise) => {
      let made = 0;
      const newId = () => `new-${++made}`;
      const packed = JSON.parse(JSON.stringify(packLines(state.lines, state, 'EUR')));
      expect(unpackLines(packed, state, 'EUR', newId)).toHaveLength(state.lines.length);
      expect(unpackLines(noise, state, 'EUR', newId)).toEqual([]);
    }),
  );
});
