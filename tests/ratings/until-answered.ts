import { type ActionAnswerOf, type ActionId, actions, type BodyOf } from '@motcua/contract';

/** A request that is not answered within so many milliseconds is given up and sent again. */
const PATIENCE = 1_000;

/** How requests went. */
export interface Tally {
  requests: number;
  repeated: number;
}

/**
 * Sends the same request until it is answered, as every client of ratings does: whether an earlier one arrived, nobody knows. A server that
 * refuses it is a failure of the test.
 */
export async function untilAnswered<Id extends ActionId>(
  id: Id,
  body: BodyOf<Id>,
  { url, key, tally }: { url: string; key?: string | undefined; tally: Tally },
): Promise<ActionAnswerOf<Id>> {
  for (;;) {
    tally.requests += 1;
    const response = await fetch(`${url}${actions[id].path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(key !== undefined && { Authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => undefined);
    const text = await response?.text().catch(() => undefined);
    if (response?.status === 200 && text !== undefined) return JSON.parse(text) as ActionAnswerOf<Id>;
    if (response !== undefined && text !== undefined && response.status < 500) {
      throw new Error(`${id} was refused with ${response.status}: ${text}`);
    }
    tally.repeated += 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
