import type { Proof } from '@motcua/contract';
import fc from 'fast-check';

/** As a server reads it: whatever a change made of it must come through JSON. */
export const copyOf = (proof: Proof): Proof => JSON.parse(JSON.stringify(proof)) as Proof;

/**
 * Changes good proofs at random, in up to four places, and counts those that are still good.
 *
 * @param given `own` are changed; parts of any `good` one may be put into them; `isGood` is asked of each
 */
export function changedAtRandom({
  own,
  good,
  runs,
  isGood,
}: {
  own: readonly Proof[];
  good: readonly Proof[];
  runs: number;
  isGood: (proof: Proof) => boolean;
}): { tried: number; accepted: Proof[] } {
  // Where each leaf of a proof stands. How long the work took is only told, and nothing rests on it.
  const places = leavesOf(own[0]);
  const wild = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 70 }),
    fc.stringMatching(/^[0-9a-f]{32}([0-9a-f]{32})?$/),
    fc.integer(),
    fc.double(),
    fc.constantFrom(null, true, {}, [], '', 0, -0, -1, 2 ** 32, 1e21, 'lookup', 'SHA-512'),
    fc.json().map((text) => JSON.parse(text) as unknown),
  );
  const letter = fc.tuple(fc.nat(), fc.constantFrom(...Array.from('0123456789abcdefABCDEFgGzZ_- \0é')));
  const change = fc.oneof(
    fc.record({ how: fc.constant('put' as const), place: fc.constantFrom(...places), value: wild }),
    fc.record({ how: fc.constant('letter' as const), place: fc.constantFrom(...places), value: letter }),
    fc.record({ how: fc.constant('other' as const), place: fc.constantFrom(...places), value: fc.nat() }),
    fc.record({ how: fc.constant('drop' as const), place: fc.constantFrom(...places), value: fc.constant(0) }),
    fc.record({
      how: fc.constant('add' as const),
      place: fc.constantFrom(...places),
      value: fc.tuple(fc.oneof(fc.constantFrom('__proto__', 'Salt', 'cost ', 'more', 'toJSON'), fc.string()), wild),
    }),
  );
  let tried = 0;
  const accepted: Proof[] = [];
  fc.assert(
    fc.property(fc.constantFrom(...own), fc.array(change, { minLength: 1, maxLength: 4 }), (proof, changes) => {
      let copy: Proof;
      try {
        copy = through(proof, (one) => {
          for (const { how, place, value } of changes) mutate(one, good, how, place, value);
        });
      } catch {
        return;
      }
      if (canonical(copy) === canonical(proof)) return;
      tried += 1;
      if (isLike(copy) && good.every((one) => canonical(one) !== canonical(copy)) && isGood(copy)) accepted.push(copy);
    }),
    { numRuns: runs },
  );
  return { tried, accepted };
}

function through(proof: Proof, change: (copy: Proof) => void): Proof {
  const copy = copyOf(proof);
  change(copy);
  return copyOf(copy);
}

type Place = readonly string[];

function leavesOf(value: unknown, above: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [above];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...above, name]));
}

function mutate(proof: Proof, others: readonly Proof[], how: string, place: Place, value: unknown): void {
  const parent = (root: unknown) =>
    place.slice(0, -1).reduce((at, name) => (at as Record<string, unknown>)[name], root) as Record<string, unknown>;
  const name = place.at(-1) ?? '';
  const holder = parent(proof);
  if (how === 'put') holder[name] = value;
  if (how === 'drop') Reflect.deleteProperty(holder, name);
  if (how === 'other') holder[name] = parent(others[(value as number) % others.length])[name];
  if (how === 'add') {
    const [added, content] = value as [string, unknown];
    Object.defineProperty(holder, added, { value: content, enumerable: true, configurable: true, writable: true });
  }
  if (how === 'letter') {
    const [at, letter] = value as [number, string];
    const text = String(holder[name]);
    const cut = at % (text.length + 1);
    holder[name] = text.slice(0, cut) + letter + text.slice(cut + (at % 3 === 0 ? 0 : 1));
  }
}

/** Passes the schema of the body in what the type promises; the rest is for the proof to refuse. */
function isLike({ challenge, solution }: Partial<Proof>): boolean {
  return (
    typeof challenge?.signature === 'string' &&
    typeof challenge.parameters === 'object' &&
    typeof solution?.derivedKey === 'string' &&
    typeof solution.counter === 'number'
  );
}

/** Text of what counts, whatever the order of members. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
