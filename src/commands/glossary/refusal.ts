/** Something that a person asked for and that cannot be done: what is so, then what to do. */
export class Refusal extends Error {}
