import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { DOSSIER_EVENTS, DossierCardSchema, type DossierEvent, type Reception } from '@motcua/contract';
import fc from 'fast-check';
import { ENGINES } from '../store/places.fixture.js';
import { openStore } from '../store/store.js';
import { recordOf } from './card.js';
import { bookOver, CATALOGUE, emptyBook, happened, NOW, PROVINCE, reception } from './dossiers.fixture.js';

const CODE = 'H12.44-261019-0001';
const agencies = new Map((CATALOGUE.agencies ?? []).map((agency) => [agency.id, agency]));

/** Moments meet often, so that kinds and ids have to decide. */
const moments = fc
  .tuple(fc.integer({ min: 15, max: 21 }), fc.constantFrom('09:00', '14:30', '16:00'))
  .map(([day, time]) => `2026-10-${day}T${time}:00+07:00`);

const event: fc.Arbitrary<DossierEvent> = fc.record(
  {
    dossier: fc.constant(CODE),
    id: fc.string({ minLength: 1, maxLength: 3 }),
    kind: fc.constantFrom(...DOSSIER_EVENTS),
    at: moments,
    agency: fc.constantFrom('xa', 'so'),
    unit: fc.constantFrom('Quầy 1', 'Phòng 2'),
    to: fc.constantFrom({ id: 'so', name: 'Sở' }, { name: 'Nơi khác', unit: 'Phòng 3' }, { id: 'xa', name: 'Xã' }),
    items: fc.constantFrom(['Tờ khai'], ['Bản sao', 'Ảnh']),
    reason: fc.constantFrom('Lý do một.', 'Lý do hai.'),
    due: fc.constantFrom('2026-10-27', '2026-11-03'),
    national: fc.integer({ min: 1, max: 10 }),
    raw: fc.constantFrom('Chờ ký', 'Trình lãnh đạo'),
  },
  { requiredKeys: ['dossier', 'id', 'kind', 'at'] },
);
const events = fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 12 });
const receptions: fc.Arbitrary<Reception> = fc.constantFrom(
  reception(CODE),
  reception(CODE, { submittedAt: '2026-10-17T20:00:00+07:00' }),
  (({ receivedAt: _, ...filed }) => ({ ...filed, submittedAt: '2026-10-17T20:00:00+07:00' }))(reception(CODE)),
  reception(CODE, { due: '2026-10-29', unit: 'Quầy 1' }),
);

const recordFrom = (sent: Reception, happenings: readonly DossierEvent[]) =>
  recordOf(
    {
      reception: sent,
      terms: { procedure: { code: '1.000001', name: 'Đăng ký thử' }, limit: { amount: 3, unit: 'workingDay' } },
      receiptCode: '7K3M-9QXD-2F80',
    },
    happenings,
    { agencies, now: NOW },
  );

test('the order in which events arrived does not show', () => {
  const shuffled = events.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
  fc.assert(
    fc.property(receptions, shuffled, (sent, [one, other]) => {
      assert.deepEqual(recordFrom(sent, other), recordFrom(sent, one));
    }),
    { numRuns: 500 },
  );
});

test('whatever happened, the card fits the contract and agrees with itself', () => {
  fc.assert(
    fc.property(receptions, events, (sent, all) => {
      const { card } = recordFrom(sent, all);
      DossierCardSchema.parse(card);
      assert.equal(card.status === 'supplement' || card.status === 'fee' ? card.waiting !== undefined : true, true);
      if (card.waiting && card.finishedAt === undefined) assert.equal(card.timing, 'waiting');
      if (card.completion === 'closed') assert.equal(card.waiting, undefined);
      if (card.reason !== undefined) assert.equal(card.completion, 'closed');
      assert.equal(card.status === 'unknown' || card.raw === undefined, true);
      const at = card.steps.map((step) => Date.parse(step.at));
      assert.deepEqual(
        at,
        [...at].sort((a, b) => a - b),
      );
    }),
    { numRuns: 500 },
  );
});

for (const engine of ENGINES) {
  const { skip } = engine;

  test(`${engine.name}: sent twice, in parts and in any order, a dossier is the same`, { skip }, async (context) => {
    const { store, book } = await emptyBook(context, engine);
    let number = 0;
    await fc.assert(
      fc.asyncProperty(
        receptions,
        events.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length })),
        ),
        fc.nat(12),
        async (sent, [all, resent], place) => {
          const code = `H12.44-261019-${(number += 1)}`;
          const named = (event: DossierEvent) => ({ ...event, dossier: code });
          const second = await bookOver(store);
          const append = async (some: readonly DossierEvent[], by = book) => {
            if (some.length > 0) await by.append(some.map(named), PROVINCE);
          };
          await append(resent.slice(0, place));
          await book.receive([{ ...sent, code }], PROVINCE);
          await append(resent.slice(place), second);
          await append(all, second);
          await second.receive([{ ...sent, code }], PROVINCE);
          const { card } = (await book.read(code))!;
          const expected = recordFrom({ ...sent, code }, all.map(named)).card;
          assert.deepEqual({ ...card, procedure: expected.procedure }, expected);
        },
      ),
      { numRuns: 25 },
    );
  });

  test(`${engine.name}: two servers that take the same at once store it once`, { skip }, async (context) => {
    const place = await engine.place(context);
    const stores = [await openStore(place)];
    context.after(() => Promise.all(stores.map((store) => store.close())));
    await stores[0]!.prepare({ migrate: true });
    // The embedded engine has one process for a folder: there the two are two books.
    if (engine.name === 'PostgreSQL') stores.push(await openStore(place));
    const books = [await bookOver(stores[0]!), await bookOver(stores.at(-1)!)];
    const batch = Array.from({ length: 60 }, (_, at) => reception(`H12.44-261019-${2000 + at}`));
    const happenings = batch.flatMap(({ code: dossier }) => [
      happened('processing', '20 09:00', { dossier }),
      happened('processed', '21 09:00', { dossier }),
    ]);
    const sending = (turn: number) => {
      const book = books[turn % 2]!;
      // Against each other, so that rows meet in different orders.
      const inTurn = <One>(all: readonly One[]) => (turn % 2 === 0 ? [...all] : [...all].reverse());
      return Promise.all([book.receive(inTurn(batch), PROVINCE), book.append(inTurn(happenings), PROVINCE)]);
    };
    const results = await Promise.all([0, 1, 2, 3].map(sending));
    const received = results.map(([all], turn) => (turn % 2 === 0 ? all : [...all].reverse()));
    const appended = results.map(([, all], turn) => (turn % 2 === 0 ? all : [...all].reverse()));
    batch.forEach((_, at) => {
      assert.deepEqual(received.map((all) => all[at]?.outcome).sort(), ['known', 'known', 'known', 'stored']);
      assert.equal(new Set(received.map((all) => all[at]?.receipt?.receiptCode)).size, 1);
    });
    happenings.forEach((_, at) => {
      assert.deepEqual(appended.map((all) => all[at]?.outcome).sort(), ['known', 'known', 'known', 'stored']);
    });
    const record = await books[0]!.read(batch[0]!.code);
    assert.equal(record?.events.length, 2);
    const { receiptCode } = record.receipt;
    assert.equal((await books[1]!.open(batch[0]!.code, { receiptCode }))?.status, 'processed');
  });
}
