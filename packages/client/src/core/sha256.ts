/** First 32 bits of what stands behind the point of a root of the first primes, as FIPS 180-4 takes its constants. */
function roots(count: number, root: (prime: number) => number): Uint32Array {
  const found = new Uint32Array(count);
  for (let at = 0, number = 2; at < count; number += 1) {
    let divisor = 2;
    while (number % divisor !== 0) divisor += 1;
    if (divisor < number) continue;
    found[at] = (root(number) % 1) * 2 ** 32;
    at += 1;
  }
  return found;
}

const START = roots(8, Math.sqrt);
const ROUNDS = roots(64, Math.cbrt);

const schedule = new Uint32Array(64);
const state = new Uint32Array(8);
const last = new Uint8Array(64);
const lastView = new DataView(last.buffer);

function block(view: DataView, offset: number): void {
  for (let at = 0; at < 16; at += 1) schedule[at] = view.getUint32(offset + at * 4);
  for (let at = 16; at < 64; at += 1) {
    const x = schedule[at - 15]!;
    const y = schedule[at - 2]!;
    const small0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const small1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    schedule[at] = schedule[at - 16]! + small0 + schedule[at - 7]! + small1;
  }
  // One by one: taking a typed array apart goes through its iterator, which costs a third of the speed.
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let at = 0; at < 64; at += 1) {
    const big1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const big0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const first = (h + big1 + ((e & f) ^ (~e & g)) + ROUNDS[at]! + schedule[at]!) | 0;
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

/**
 * SHA-256 (FIPS 180-4) of at most 512 MB, for proofs of work: it is synchronous and small, but takes no care to hide what it
 * hashes from who measures time, so that no secret may be given to it.
 */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { length } = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  state.set(START);
  let offset = 0;
  for (; offset + 64 <= length; offset += 64) block(view, offset);
  last.fill(0);
  last.set(bytes.subarray(offset));
  last[length - offset] = 0x80;
  if (length - offset > 55) {
    block(lastView, 0);
    last.fill(0);
  }
  lastView.setUint32(60, length * 8);
  block(lastView, 0);
  const digest = new DataView(new ArrayBuffer(32));
  for (let at = 0; at < 8; at += 1) digest.setUint32(at * 4, state[at]!);
  return new Uint8Array(digest.buffer);
}
