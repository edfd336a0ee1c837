import type { Challenge, Proof } from '../src/index.js';

/** Work for a look-up of a dossier. */
export const challenge = {
  parameters: {
    algorithm: 'SHA-256',
    cost: 1,
    data: { dossier: 'Zk1q0h3vT9sWb2', for: 'lookup', id: 'q3VnX0b5RkW2aT7yLm9cPw', level: 0, most: 65535 },
    expiresAt: 1791888600,
    keyLength: 32,
    keyPrefix: '1c7f0a52b9d83e6457aa90c4d2b1e6f8',
    keySignature: '0a4d55a8d778e5022fab701977c5d840bbc486d0c1e2f3a4b5968778695a4b3c',
    nonce: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    salt: '8f3a1c0d5e7b29466b92e7d5c0a1f83e',
  },
  signature: '5d41402abc4b2a76b9719d911017c592e4d909c290d0fb1ca068ffaddf22cbd0',
} satisfies Challenge;

/** The same, done. */
export const proof = {
  challenge,
  solution: {
    counter: 48213,
    derivedKey: '1c7f0a52b9d83e6457aa90c4d2b1e6f8031d5c7e9a2b4f60718293a4b5c6d7e8',
    time: 640,
  },
} satisfies Proof;

/** Work for something that is sent; `sending` is derived from its purpose and id. */
export const sendingChallenge = {
  ...challenge,
  parameters: {
    ...challenge.parameters,
    data: { for: 'sending', id: 'r8KcW1d7TnY4bV9zMq2eQx', level: 0, most: 16383, sending: 'b7Qm2ZxP0cVd5LsT' },
  },
} satisfies Challenge;

/** The same, done. */
export const sendingProof = { ...proof, challenge: sendingChallenge } satisfies Proof;
