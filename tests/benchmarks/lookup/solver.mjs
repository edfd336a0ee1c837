import { createHash, createHmac, hkdfSync } from 'node:crypto';

/** Finds what a challenge hides without the work, as only one can who has the secret of the server. */
export class Solver {
  #counters;

  constructor(secret) {
    this.#counters = Buffer.from(hkdfSync('sha256', secret, '', 'motcua lookup counter', 32));
  }

  solve(challenge) {
    const { nonce, salt, cost, data } = challenge.parameters;
    const count = data.most + 1;
    const counter =
      createHmac('sha256', this.#counters).update(`${count}\0${data.id}`).digest().readUIntBE(0, 6) % count;
    const password = Buffer.alloc(20, nonce, 'hex');
    password.writeUInt32BE(counter, 16);
    let key = createHash('sha256').update(Buffer.from(salt, 'hex')).update(password).digest();
    for (let round = 1; round < cost; round++) key = createHash('sha256').update(key).digest();
    return { challenge, solution: { counter, derivedKey: key.toString('hex') } };
  }
}
