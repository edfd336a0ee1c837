import type { Proof, WorkPurpose } from '@motcua/contract';

/** Asks whether the work for a sending was done. */
export interface WorkCheck {
  /**
   * Takes the proof for what is sent under this id. The same proof is good for the same id again, since an answer may be lost.
   *
   * @param address of the caller; empty where it is not known
   * @throws {ProblemError} `proof-needed`
   */
  check(purpose: WorkPurpose, id: string, proof: Proof | undefined, address: string): Promise<void>;
}
