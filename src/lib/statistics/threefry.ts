/**
 * Random numbers by counting: the n-th number of a stream follows from the stream's key and n
 * alone, so that it can be asked for in any order, and so that nothing which is added elsewhere
 * moves it. Whole-number arithmetic only: the same on every device.
 * Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011,
 * Threefry-2x32 with 20 rounds.
 */

/** Two 32-bit words. */
export type StreamKey = readonly [number, number];

/**
 * Encrypts the counter (`low`, `high`) under `key` and writes the two 32-bit words, as signed
 * integers, to `into` at `at`.
 */
export function writeThreefry(
  key: StreamKey,
  low: number,
  high: number,
  into: Int32Array,
  at: number,
): void {
  const first = key[0] | 0;
  const second = key[1] | 0;
  const third = 0x1bd11bda ^ first ^ second;
  let x = (low + first) | 0;
  let y = (high + second) | 0;
  // The rounds stand one by one because this is where a simulation spends its time.
  x = (x + y) | 0;
  y = x ^ ((y << 13) | (y >>> 19));
  x = (x + y) | 0;
  y = x ^ ((y << 15) | (y >>> 17));
  x = (x + y) | 0;
  y = x ^ ((y << 26) | (y >>> 6));
  x = (x + y) | 0;
  y = x ^ ((y << 6) | (y >>> 26));
  x = (x + second) | 0;
  y = (y + third + 1) | 0;
  x = (x + y) | 0;
  y = x ^ ((y << 17) | (y >>> 15));
  x = (x + y) | 0;
  y = x ^ ((y << 29) | (y >>> 3));
  x = (x + y) | 0;
  y = x ^ ((y << 16) | (y >>> 16));
  x = (x + y) | 0;
  y = x ^ ((y << 24) | (y >>> 8));
  x = (x + third) | 0;
  y = (y + first + 2) | 0;
  x = (x + y) | 0;
  y = x ^ ((y << 13) | (y >>> 19));
  x = (x + y) | 0;
  y = x ^ ((y << 15) | (y >>> 17));
  x = (x + y) | 0;
  y = x ^ ((y << 26) | (y >>> 6));
  x = (x + y) | 0;
  y = x ^ ((y << 6) | (y >>> 26));
  x = (x + first) | 0;
  y = (y + second + 3) | 0;
  x = (x + y) | 0;
  y = x ^ ((y << 17) | (y >>> 15));
  x = (x + y) | 0;
  y = x ^ ((y << 29) | (y >>> 3));
  x = (x + y) | 0;
  y = x ^ ((y << 16) | (y >>> 16));
  x = (x + y) | 0;
  y = x ^ ((y << 24) | (y >>> 8));
  x = (x + second) | 0;
  y = (y + third + 4) | 0;
  x = (x + y) | 0;
  y = x ^ ((y << 13) | (y >>> 19));
  x = (x + y) | 0;
  y = x ^ ((y << 15) | (y >>> 17));
  x = (x + y) | 0;
  y = x ^ ((y << 26) | (y >>> 6));
  x = (x + y) | 0;
  y = x ^ ((y << 6) | (y >>> 26));
  into[at] = (x + third) | 0;
  into[at + 1] = (y + first + 5) | 0;
}

/** The key of the stream that a seed (a whole number, 32 bits count) and a name lead to. */
export function findStreamKey(seed: number, name: string): StreamKey {
  const words = new Int32Array([seed, 0]);
  for (let index = 0; index < name.length; index++) {
    const key: StreamKey = [words[0] ?? 0, words[1] ?? 0];
    writeThreefry(key, name.charCodeAt(index), index + 1, words, 0);
  }
  return [words[0] ?? 0, words[1] ?? 0];
}

/**
 * Fills `into` with the numbers `from`, `from` + 1 ... of a stream: 32 random bits each, as signed
 * integers. `from` is even, and so is the length of `into`.
 */
export function drawBits(key: StreamKey, from: number, into: Int32Array): void {
  for (let at = 0; at < into.length; at += 2) writeThreefry(key, (from + at) / 2, 0, into, at);
}
