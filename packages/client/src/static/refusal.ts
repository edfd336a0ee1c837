import type { StaticRefusal } from './face.js';

/** Thrown for what is not used; it never leaves this folder. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly why: StaticRefusal) {
    super(why);
  }
}
