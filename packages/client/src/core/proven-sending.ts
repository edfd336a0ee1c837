import type { Action, Challenge, Proof } from '@motcua/contract';
import type { RequestOptions } from '../options.js';
import { ConnectionError } from './errors.js';
import type { solve } from './proof.js';
import type { Sender, Try } from './sender.js';

/** Status of `proof-needed`: the proof is missing, was spent, is too old, or too weak by now. */
const PROOF_NEEDED = 428;
/** Proofs for one try, beyond which asking for more of them helps nobody. */
const MOST_PROOFS = 3;

/** Options of what needs a proof of work. `timeout` is for the work and all tries together. */
export interface WorkOptions extends RequestOptions {
  /** Called every few milliseconds of the work, with the share that is done, 0 to 1. It starts anew when more work is asked for. */
  onWork?: ((share: number) => void) | undefined;
}

/** What is sent with a proof of work. */
export interface ProvenSending {
  /** Gives the work. */
  challenge: Action<object, Challenge>;
  /** What the work is asked for with. */
  ask: object;
  /** Takes what is sent. */
  action: Action<object, unknown>;
  /** Goes along with the proof as its member `proof`. */
  body: object;
  /**
   * `each`: every try has a proof of its own. `kept`: the proof is good for the same body again, so that a try whose answer was lost costs no
   * second work. `asked`: none is needed, unless the server says so.
   */
  proof: 'each' | 'kept' | 'asked';
}

/** The work is done by a file of its own, which comes while the challenge is on its way. */
function loadSolver(): Promise<{ solve: typeof solve }> {
  const solver = import('./proof.js').catch(() => {
    throw new ConnectionError();
  });
  // A challenge that is refused is told before this.
  solver.catch(() => undefined);
  return solver;
}

/** Does the work, then sends. */
export function provenSending(sender: Sender, sending: ProvenSending, { onWork }: WorkOptions): Try {
  const { challenge: offer, ask, action, body } = sending;
  let needed = sending.proof !== 'asked';
  let proof: Proof | undefined;
  return async (post, signal) => {
    if (sending.proof === 'each') proof = undefined;
    for (let proofs = 0; ;) {
      if (needed && !proof) {
        const solver = loadSolver();
        const offered = await post(offer, ask);
        if (!offered.ok) return offered;
        const { parameters, signature } = await sender.open(offer, offered);
        const challenge = { parameters, signature };
        const { solve } = await solver;
        proof = { challenge, solution: await solve(challenge, { signal, onWork }) };
        proofs += 1;
      }
      const answer = await post(action, proof ? { ...body, proof } : body);
      if (answer.status !== PROOF_NEEDED || proofs >= MOST_PROOFS) return answer;
      needed = true;
      proof = undefined;
    }
  };
}
