import { actions, type Proof } from '@motcua/contract';
import { challenge, isSolved } from './dossiers.fixture.js';
import { problem } from './answers.fixture.js';

type Answer = (request: Request) => Response | Promise<Response>;

/** What was sent, with its proof where it had one. */
export interface SentBody extends Record<string, unknown> {
  proof?: Proof;
}

/** A server that gives challenges and looks at each proof; it answers what is sent in turn with what it is given. */
export class SendingServer {
  readonly requests: Request[] = [];
  /** What challenges were asked for with. */
  readonly asked: unknown[] = [];
  /** What was sent, but for challenges. */
  readonly bodies: SentBody[] = [];
  readonly #answers: Answer[];

  constructor(...answers: Answer[]) {
    this.#answers = answers;
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    this.requests.push(request);
    const body = (await request.clone().json()) as SentBody;
    if (new URL(request.url).pathname.endsWith(actions.challengeWork.path)) {
      this.asked.push(body);
      return Response.json(await challenge());
    }
    this.bodies.push(body);
    if (body.proof && !(await isSolved(body.proof))) return problem(400, 'a-wrong-proof');
    return (this.#answers[Math.min(this.bodies.length, this.#answers.length) - 1] ?? Response.error)(request);
  };
}
