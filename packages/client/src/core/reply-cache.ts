import type { Reply } from './replies.js';

/** Bounds of the memory held: a page left open for a day must not grow. */
const MAX_REPLIES = 100;
const MAX_CHARACTERS = 4_000_000;

/** The last answers that carried an ETag, to ask "still the same?" and be answered with 304. The oldest go first. */
export class ReplyCache {
  readonly #replies = new Map<string, Reply>();
  #characters = 0;

  get(key: string): Reply | undefined {
    const reply = this.#replies.get(key);
    if (reply) {
      this.#replies.delete(key);
      this.#replies.set(key, reply);
    }
    return reply;
  }

  set(key: string, reply: Reply): void {
    this.#remove(key);
    if (!reply.headers.has('etag') || /no-store/i.test(reply.headers.get('cache-control') ?? '')) return;
    this.#replies.set(key, reply);
    this.#characters += reply.text.length;
    for (const oldest of this.#replies.keys()) {
      if (this.#replies.size <= MAX_REPLIES && this.#characters <= MAX_CHARACTERS) break;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    this.#characters -= this.#replies.get(key)?.text.length ?? 0;
    this.#replies.delete(key);
  }
}
