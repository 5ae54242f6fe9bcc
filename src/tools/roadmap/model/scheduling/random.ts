import {
  findStreamKey,
  type StreamKey,
  writeThreefry,
} from '../../../../lib/statistics/threefry.ts';

/** Numbers of a seed's own stream, one after the other. Whole-number arithmetic: the same on every device. */
export class Random {
  readonly #key: StreamKey;
  readonly #words = new Int32Array(2);
  #drawn = 0;

  constructor(seed: number, name: string) {
    this.#key = findStreamKey(seed, name);
  }

  /** A whole number from 0 to 2^32 - 1. */
  bits(): number {
    if ((this.#drawn & 1) === 0) writeThreefry(this.#key, this.#drawn >>> 1, 0, this.#words, 0);
    return (this.#words[this.#drawn++ & 1] ?? 0) >>> 0;
  }

  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    return Math.floor((this.bits() / 2 ** 32) * limit);
  }

  /** A number from 0 to 1, without 1. */
  share(): number {
    return this.bits() / 2 ** 32;
  }
}
