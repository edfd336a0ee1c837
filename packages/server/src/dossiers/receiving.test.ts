import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { parseReceiptCode, type Reception, type ReceiveResult } from '@motcua/contract';
import { ENGINES } from '../store/places.fixture.js';
import { catalogueOf } from '../api/app.fixture.js';
import { DossierBook } from './dossier-book.js';
import { CATALOGUE, emptyBook, NOW, PROVINCE, reception, SECRET } from './dossiers.fixture.js';

const outcomes = (results: readonly ReceiveResult[]) => results.map((one) => one.problem?.code ?? one.outcome);

for (const engine of ENGINES) {
  const { skip } = engine;

  test(
    `${engine.name}: a dossier is stored with a receipt, and the same one again has the same receipt`,
    { skip },
    async (context) => {
      const { book } = await emptyBook(context, engine);
      const sent = reception('H12.44-261019-0001');
      const [first] = await book.receive([sent], PROVINCE);
      assert.equal(first?.outcome, 'stored');
      const { receipt } = first;
      assert.equal(parseReceiptCode(receipt!.receiptCode), receipt!.receiptCode);
      assert.deepEqual(receipt, {
        code: 'H12.44-261019-0001',
        receiptCode: receipt!.receiptCode,
        procedure: { code: '1.000001', name: 'Đăng ký thử', version: 2 },
        receivedAt: '2026-10-19T08:30:00+07:00',
        start: '2026-10-19',
        due: { first: '2026-10-22', current: '2026-10-22', by: 'limit' },
        apologyBy: '2026-10-21',
      });
      // In another printed form, and with its members in another order.
      const again = Object.fromEntries(Object.entries({ ...sent, code: ' h12.44–261019–0001' }).reverse()) as unknown;
      assert.deepEqual(await book.receive([again as Reception], PROVINCE), [{ outcome: 'known', receipt }]);
      assert.deepEqual((await book.read('h12.44-261019-0001'))?.receipt, receipt);
    },
  );

  test(
    `${engine.name}: another dossier with the same code is refused and changes nothing`,
    { skip },
    async (context) => {
      const { book } = await emptyBook(context, engine);
      const sent = reception('H12.44-261019-0001');
      const [first] = await book.receive([sent], PROVINCE);
      const other = reception(sent.code, { applicant: { kind: 'citizen', name: 'Trần Thị Khác' } });
      const [second] = await book.receive([other], PROVINCE);
      assert.equal(second?.outcome, 'refused');
      assert.equal(second.problem?.code, 'already-different');
      assert.equal(second.receipt, undefined);
      const record = await book.read(sent.code);
      assert.deepEqual(record?.reception, sent);
      assert.deepEqual(record.receipt, first?.receipt);
    },
  );

  test(
    `${engine.name}: each of a batch is stored or refused by itself, twins within it too`,
    { skip },
    async (context) => {
      const { book } = await emptyBook(context, engine);
      const twin = reception('T1');
      const results = await book.receive(
        [
          reception('A', { agency: 'khong-co' }),
          twin,
          reception('B', { procedure: '9.999999' }),
          twin,
          reception('T1', { unit: 'Quầy 2' }),
          reception('C', { case: 'khong-co' }),
          reception('D', { receivedAt: new Date(NOW + 3 * 86_400_000).toISOString() }),
          reception('E', { submittedAt: '2026-10-20T08:00:00+07:00' }),
          reception('F', { due: '9999-12-31' }),
          // What was refused does not stand in the way of the same code put right.
          reception('A'),
          reception('G', { procedure: '1.000002' }),
        ],
        PROVINCE,
      );
      assert.deepEqual(outcomes(results), [
        'unknown-agency',
        'stored',
        'unknown-procedure',
        'known',
        'already-different',
        'unknown-case',
        'wrong-order',
        'wrong-order',
        'wrong-order',
        'stored',
        'unknown-procedure',
      ]);
      assert.deepEqual(results[3]?.receipt, results[1]?.receipt);
      for (const code of ['B', 'C', 'D', 'E', 'F', 'G']) assert.equal(await book.read(code), undefined);
    },
  );

  test(`${engine.name}: a key of some agencies receives for them alone`, { skip }, async (context) => {
    const { book } = await emptyBook(context, engine);
    const key = { ...PROVINCE, id: 'xa', agencies: ['xa'] };
    const results = await book.receive([reception('A'), reception('B', { agency: 'so' })], key);
    assert.deepEqual(outcomes(results), ['stored', 'not-yours']);
    // Not even whether it is there is told.
    await book.receive([reception('B', { agency: 'so' })], PROVINCE);
    assert.deepEqual(outcomes(await book.receive([reception('B', { agency: 'so' })], key)), ['not-yours']);
  });

  test(`${engine.name}: a batch of 200 is stored, and known as a whole`, { skip }, async (context) => {
    const { book } = await emptyBook(context, engine);
    const batch = Array.from({ length: 200 }, (_, at) => reception(`H12.44-261019-${1000 + at}`));
    const first = await book.receive(batch, PROVINCE);
    assert.ok(first.every((one) => one.outcome === 'stored'));
    assert.equal(new Set(first.map((one) => one.receipt?.receiptCode)).size, 200);
    const second = await book.receive(batch, PROVINCE);
    assert.deepEqual(
      second.map((one) => one.receipt),
      first.map((one) => one.receipt),
    );
    assert.ok(second.every((one) => one.outcome === 'known'));
  });
}

const [sqlite] = ENGINES;

async function receiptOf(context: Parameters<typeof emptyBook>[0], parts: Partial<Reception>) {
  const { book } = await emptyBook(context, sqlite!);
  const [result] = await book.receive([reception('A', parts)], PROVINCE);
  assert.equal(result?.outcome, 'stored', result?.problem?.detail);
  return result.receipt!;
}

test('the version in force on the day of receipt is kept, in both eras', async (context) => {
  const then = await receiptOf(context, { receivedAt: '2019-03-11T09:15:00+07:00', agency: 'huyen' });
  assert.deepEqual(then.procedure, { code: '1.000001', name: 'Đăng ký thử, bản của ba cấp', version: 1 });
  assert.equal(then.due?.first, '2019-03-18');
  // The evening before the change in Việt Nam is the day of the change nowhere.
  const before = await receiptOf(context, { receivedAt: '2025-06-30T16:59:00Z', agency: 'huyen' });
  assert.equal(before.procedure.version, 1);
  const after = await receiptOf(context, { receivedAt: '2025-06-30T17:00:00Z' });
  assert.equal(after.procedure.version, 2);
});

test('a code in any printed form is the procedure; what the catalogue lacks is taken by its name', async (context) => {
  const printed = await receiptOf(context, { procedure: '1.000001.000.00.00.H12' });
  assert.deepEqual(printed.procedure, { code: '1.000001', name: 'Đăng ký thử', version: 2 });
  const unknown = await receiptOf(context, {
    procedure: '2.999999.H12',
    procedureName: 'Thủ tục riêng',
    case: 'nao-do',
  });
  assert.deepEqual(unknown.procedure, { code: '2.999999', name: 'Thủ tục riêng' });
  assert.equal(unknown.due, undefined);
  const abolished = await receiptOf(context, { procedure: '1.000002', procedureName: 'Thủ tục đã bãi bỏ' });
  assert.deepEqual(abolished.procedure, { code: '1.000002', name: 'Thủ tục đã bãi bỏ' });
});

test('only what is confirmed drives a deadline', async (context) => {
  const due = async (parts: Partial<Reception>) => (await receiptOf(context, parts)).due;
  assert.equal((await due({ case: 'can-xac-minh' }))?.first, '2026-11-02');
  assert.equal(await due({ case: 'chua-xac-nhan' }), undefined);
  assert.equal(await due({ case: 'khong-don-vi' }), undefined);
  assert.equal(await due({ case: 'trai-nhau' }), undefined);
  assert.equal((await due({ case: 'theo-kenh' }))?.first, '2026-10-27');
  assert.equal((await due({ case: 'theo-kenh', channel: 'online' }))?.first, '2026-10-23');
});

test('what the office says itself comes before what was published', async (context) => {
  const due = async (parts: Partial<Reception>) => (await receiptOf(context, parts)).due;
  assert.deepEqual(await due({ due: '2026-10-30' }), { first: '2026-10-30', current: '2026-10-30', by: 'office' });
  assert.deepEqual(await due({ case: 'chua-xac-nhan', limit: { amount: 2, unit: 'workingDay' } }), {
    first: '2026-10-21',
    current: '2026-10-21',
    by: 'limit',
  });
});

test('after 15:00 the next working day is the first', async (context) => {
  const receipt = await receiptOf(context, { receivedAt: '2026-10-19T15:01:00+07:00' });
  assert.equal(receipt.start, '2026-10-20');
  assert.equal(receipt.due?.first, '2026-10-23');
});

test('a dossier that is only filed has no due date yet', async (context) => {
  const { receivedAt: _, ...filed } = reception('A', { submittedAt: '2026-10-18T20:10:00+07:00', channel: 'online' });
  const { book } = await emptyBook(context, sqlite!);
  const [result] = await book.receive([filed], PROVINCE);
  assert.equal(result?.outcome, 'stored');
  assert.deepEqual(Object.keys(result.receipt!), ['code', 'receiptCode', 'procedure']);
  await book.append([{ dossier: 'A', id: '1', kind: 'received', at: '2026-10-19T08:30:00+07:00' }], PROVINCE);
  const record = await book.read('A');
  assert.equal(record?.receipt.due?.first, '2026-10-22');
  assert.equal(record.receipt.receiptCode, result.receipt!.receiptCode);
});

test('a reception that was stored is known when the catalogue has gone on', async (context) => {
  const { store, book } = await emptyBook(context, sqlite!);
  const [first] = await book.receive([reception('A')], PROVINCE);
  const later = await catalogueOf({ ...CATALOGUE, procedures: [] });
  const next = new DossierBook({ store, secret: SECRET, catalogue: () => later, now: () => NOW });
  assert.deepEqual(await next.receive([reception('A')], PROVINCE), [{ outcome: 'known', receipt: first!.receipt }]);
});
