import { type Instance, layOut } from './instance.ts';
import { Orders } from './orders.ts';
import { SerialPass } from './serial-pass.ts';
import type { Project } from './types.ts';

/** A schedule in its frame. `cost` is compared within the frame alone. */
export interface Member {
  starts: Int32Array;
  finish: number;
  cost: number[];
}

/** A direction to schedule in: the project as it is, or seen from its end. */
export class Frame {
  readonly instance: Instance;
  readonly orders: Orders;
  /** The order of the last pass. */
  readonly order: Int32Array;
  readonly #pass: SerialPass;
  readonly #costOf: (starts: Int32Array, finish: number) => number[];

  constructor(project: Project, costOf?: Frame['costOf'], instance = layOut(project)) {
    this.instance = instance;
    this.orders = new Orders(instance);
    this.order = new Int32Array(instance.count);
    this.#pass = new SerialPass(instance);
    this.#costOf = costOf ?? ((_, finish) => [finish]);
  }

  /** The schedule that the activities lead to when the smaller keys go first. */
  schedule(keys: ArrayLike<number>): Member {
    this.orders.sort(keys, this.order);
    const starts = new Int32Array(this.instance.count);
    const finish = this.#pass.run(this.order, starts);
    return { starts, finish, cost: this.costOf(starts, finish) };
  }

  costOf(starts: Int32Array, finish: number): number[] {
    return this.#costOf(starts, finish);
  }

  /** Writes the starts that a member has when it is seen from its end. */
  turn({ starts, finish }: Member, into: Float64Array): void {
    const { durations, count } = this.instance;
    for (let one = 0; one < count; one++) {
      into[one] = finish - (starts[one] as number) - (durations[one] as number);
    }
  }
}
