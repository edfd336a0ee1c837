import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '@motcua/calendar';
import { publicationOn } from '@motcua/catalogue';
import type { IsoDate, Procedure } from '@motcua/contract';
import type { PublicationItem } from '@motcua/contract/files';
import { publishDecision, type Store } from '@motcua/server';
import fc from 'fast-check';
import { catalogue, files } from '../import/catalogue.fixture.js';
import { importCatalogue } from '../import/import-catalogue.js';
import { emptyStore, ENGINES } from '../store/places.fixture.js';
import { content, publication, readFrom } from './publications.fixture.js';

const FIRST_DAY = '2026-01-01';
const CODES = ['1.000001', '1.000002', '1.000003'] as const;
const DAYS = 40;

/** What one decision is to do, before it is known what can be done. */
interface Wish {
  day: number;
  items: { code: number; what: 'publish' | 'abolish' | 'replace' }[];
}

const wishes = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: DAYS }),
    items: fc.uniqueArray(
      fc.record({
        code: fc.integer({ min: 0, max: CODES.length - 1 }),
        what: fc.constantFrom('publish' as const, 'abolish' as const, 'replace' as const),
      }),
      { selector: ({ code }) => code, minLength: 1, maxLength: CODES.length },
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

/** What the law says of a code on every day, told by itself: the name of the text that applies, or undefined. */
type Law = Map<string, { from: IsoDate; name: string | undefined }[]>;

function inForce(law: Law, code: string, day: IsoDate): string | undefined {
  return (law.get(code) ?? []).reduce<{ from: IsoDate; name: string | undefined } | undefined>(
    (found, one) => (one.from <= day && (found === undefined || one.from >= found.from) ? one : found),
    undefined,
  )?.name;
}

/** The items that can be published on that day, and what they do to the law. */
function possible(
  law: Law,
  { items }: Wish,
  day: IsoDate,
  number: number,
): { items: PublicationItem[]; then: [string, string | undefined][] } {
  const done: PublicationItem[] = [];
  const then: [string, string | undefined][] = [];
  const startsLater = (code: string) => (law.get(code) ?? []).some(({ from }) => from > day);
  for (const { code: position, what } of items) {
    const code = CODES[position]!;
    const name = `Bản ${number} của ${code}`;
    const isInForce = inForce(law, code, day) !== undefined;
    if (what === 'publish') {
      done.push({ change: isInForce ? 'amended' : 'new', procedure: content(code, { name }) });
      then.push([code, name]);
    } else if (isInForce && !startsLater(code)) {
      then.push([code, undefined]);
      if (what === 'abolish') done.push({ change: 'abolished', code });
      else {
        const next = `9.${String(number * 10 + position).padStart(6, '0')}`;
        done.push({ change: 'replaced', procedure: content(next, { name: `Thay ${code}` }), replaces: [code] });
        then.push([next, `Thay ${code}`]);
      }
    }
  }
  return { items: done, then };
}

async function bytesOf(store: Store): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for await (const { code, number } of store.versions())
    all.set(`${code} ${number}`, JSON.stringify(await store.version(code, number)));
  return all;
}

test('any sequence of decisions: no version ever changes, and on every day exactly what was decided applies', async (context) => {
  const store = await emptyStore(context, ENGINES[0]!);
  await importCatalogue(store, [await files(context, { 'a.json': catalogue([]) })]);
  let number = 0;
  await fc.assert(
    fc.asyncProperty(wishes, async (all) => {
      // Each run has codes of its own in one store: what one decision does to others is seen as well.
      number += 1;
      const run = number;
      const law: Law = new Map();
      const coded = (code: string) =>
        code.startsWith('9.') ? code : `${code[0]}.${String(run * 10 + Number(code.at(-1))).padStart(6, '0')}`;
      const map = JSON.stringify;
      for (const wish of all) {
        number += 1;
        const day = addDays(FIRST_DAY, wish.day);
        const { items, then } = possible(law, wish, day, number);
        if (items.length === 0) continue;
        const own = JSON.parse(
          map(items).replace(/"([12]\.\d{6})"/g, (_, code: string) => `"${coded(code)}"`),
        ) as PublicationItem[];
        const decision = { number: `${number}/QĐ-UBND`, date: '2025-12-01', effectiveFrom: day };
        const before = await bytesOf(store);
        const { report } = await publishDecision(store, readFrom(publication(own, decision)), { confirmsAll: true });
        assert.equal(report.published, true, map(report.findings));
        const after = await bytesOf(store);
        for (const [key, bytes] of before) assert.equal(after.get(key), bytes, key);
        assert.equal(after.size, before.size + then.length);
        for (const [code, name] of then) law.set(code, [...(law.get(code) ?? []), { from: day, name }]);
      }
      const versions = new Map<string, { declared: number; version: Procedure['version']; name: string }[]>();
      for await (const { declared, body } of store.versions()) {
        const { code, name, version } = JSON.parse(body) as Procedure;
        versions.set(code, [...(versions.get(code) ?? []), { declared, version, name }]);
      }
      for (const code of law.keys())
        for (let day = 0; day <= DAYS + 1; day += 1) {
          const on = addDays(FIRST_DAY, day);
          assert.equal(
            publicationOn(versions.get(coded(code)) ?? [], on)?.name,
            inForce(law, code, on),
            `${code} on ${on}`,
          );
        }
    }),
    { numRuns: 25 },
  );
});
