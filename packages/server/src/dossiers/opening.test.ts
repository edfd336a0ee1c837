import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Refusal } from '@motcua/server';
import { catalogueOf } from '../api/app.fixture.js';
import { Secret } from '../secret/secret.js';
import { emptyFolder, emptyStore, ENGINES } from '../store/places.fixture.js';
import { openStore } from '../store/store.js';
import { DossierBook } from './dossier-book.js';
import { bookOver, CATALOGUE, emptyBook, happened, NOW, PROVINCE, reception, SECRET } from './dossiers.fixture.js';

const CODE = 'H12.44-261019-0001';

for (const engine of ENGINES) {
  const { skip } = engine;

  test(
    `${engine.name}: the receipt code or the last four digits of the phone open the card`,
    { skip },
    async (context) => {
      const { book } = await emptyBook(context, engine);
      const [result] = await book.receive([reception(CODE)], PROVINCE);
      const { receiptCode } = result!.receipt!;
      const card = (await book.read(CODE))?.card;
      assert.deepEqual(await book.open('h12.44 – 261019 – 0001', { receiptCode }), card);
      assert.deepEqual(await book.open(CODE, { phone: '0123' }), card);
      for (const factor of [
        { phone: '0124' },
        { phone: receiptCode },
        { receiptCode: '0123' },
        { receiptCode: '0000-0000-0000' },
      ]) {
        assert.equal(await book.open(CODE, factor), undefined, JSON.stringify(factor));
      }
      assert.equal(await book.open('H12.44-261019-0002', { phone: '0123' }), undefined);
    },
  );

  test(`${engine.name}: a card has the token for rating once the dossier is done`, { skip }, async (context) => {
    const store = await emptyStore(context, engine);
    const read = await catalogueOf(CATALOGUE);
    const ratingToken = (dossier: string) => `token of ${dossier}`;
    const book = new DossierBook({ store, secret: SECRET, catalogue: () => read, ratingToken, now: () => NOW });
    const [result] = await book.receive([reception(CODE)], PROVINCE);
    const { receiptCode } = result!.receipt!;
    assert.equal((await book.open(CODE, { receiptCode }))?.ratingToken, undefined);
    await book.append([happened('processed', '20 09:00')], PROVINCE);
    const key = await book.keyFor(CODE, PROVINCE);
    assert.equal((await book.open(CODE, { receiptCode }))?.ratingToken, `token of ${key}`);
    assert.equal((await book.read(CODE))?.card.ratingToken, undefined, 'an office needs none');
  });

  test(`${engine.name}: factors of one dossier open no other`, { skip }, async (context) => {
    const { book } = await emptyBook(context, engine);
    const results = await book.receive(
      [reception('A'), reception('B', { applicant: { kind: 'citizen', name: 'Ai' } })],
      PROVINCE,
    );
    assert.equal(await book.open('B', { receiptCode: results[0]!.receipt!.receiptCode }), undefined);
    assert.equal(await book.open('B', { phone: '0123' }), undefined);
  });

  test(`${engine.name}: what is too short for a phone opens nothing`, { skip }, async (context) => {
    const { book } = await emptyBook(context, engine);
    const phone = '8888 0123';
    await book.receive([reception('A', { applicant: { kind: 'citizen', name: 'Ai', phone } })], PROVINCE);
    assert.equal(await book.open('A', { phone: '0123' }), undefined);
  });

  test(`${engine.name}: the code alone gives how far it is, and nothing else`, { skip }, async (context) => {
    const { book } = await emptyBook(context, engine);
    await book.receive([reception(CODE)], PROVINCE);
    assert.deepEqual(await book.progress('h12.44-261019-0001'), {
      kind: 'progress',
      code: CODE,
      completion: 'in-progress',
    });
    await book.append([happened('processed', '20 09:00')], PROVINCE);
    assert.equal((await book.progress(CODE))?.completion, 'done');
    assert.equal(await book.progress('khong-co'), undefined);
  });

  test(
    `${engine.name}: a store that another secret has sealed is refused, and nothing is written`,
    { skip },
    async (context) => {
      const { store, book } = await emptyBook(context, engine);
      await book.receive([reception(CODE)], PROVINCE);
      const catalogue = await catalogueOf(CATALOGUE);
      const other = new DossierBook({ store, secret: Secret.of(Buffer.alloc(32, 8)), catalogue: () => catalogue });
      await assert.rejects(other.prepare(), Refusal);
      await assert.rejects(other.receive([reception('B')], PROVINCE), Refusal);
      await assert.rejects(other.append([happened('processing', '20 09:00')], PROVINCE), Refusal);
      assert.equal(await other.read(CODE), undefined);
      assert.equal((await book.receive([reception(CODE)], PROVINCE))[0]?.outcome, 'known');
    },
  );
}

test('SQLite: what is stored is there after the folder was opened anew', async (context) => {
  const folder = await emptyFolder(context);
  const first = await openStore(folder);
  await first.prepare();
  const [result] = await (await bookOver(first)).receive([reception(CODE)], PROVINCE);
  await first.close();
  const second = await openStore(folder);
  context.after(() => second.close());
  await second.prepare();
  const record = await (await bookOver(second)).read(CODE);
  assert.deepEqual(record?.receipt, result?.receipt);
});

test('SQLite: no code, name, phone, paper or reason stands in any file of the folder', async (context) => {
  const folder = await emptyFolder(context);
  const store = await openStore(folder);
  await store.prepare();
  const book = await bookOver(store);
  const codes = Array.from({ length: 40 }, (_, at) => `KYHIEUMAHOSO-261019-${4000 + at}`);
  const results = await book.receive(
    codes.map((code) =>
      reception(code, {
        applicant: {
          kind: 'citizen',
          name: 'Hoàngyến Chimcanary',
          phone: '0900 777 888',
          address: 'Ấp Bíẩn',
          email: 'chimcanary@example.org',
        },
        documents: [{ name: 'Giấytờbímật' }],
        officer: 'Cánbộbímật',
        unit: 'Quầybímật',
      }),
    ),
    PROVINCE,
  );
  await book.append(
    codes.map((dossier) =>
      happened('supplement-asked', '20 09:00', {
        dossier,
        id: `mãsựkiệnbímật-${dossier}`,
        items: ['Bảnsaobímật'],
        reason: 'Lýdobímật',
        raw: 'Trạngtháibímật',
      }),
    ),
    PROVINCE,
  );
  const words = [
    'KYHIEUMAHOSO',
    'Hoàngyến',
    'Chimcanary',
    'chimcanary',
    '777 888',
    '0900777888',
    'Bíẩn',
    'bímật',
    ...results.flatMap((one) => {
      const printed = one.receipt?.receiptCode ?? '';
      return [printed, printed.replaceAll('-', '')];
    }),
  ];
  const grep = () => {
    const names = readdirSync(folder);
    const found = names.flatMap((name) => {
      const bytes = readFileSync(join(folder, name));
      return words.filter((word) => bytes.includes(word)).map((word) => `${name}: ${word}`);
    });
    return { names, found };
  };
  const open = grep();
  assert.ok(open.names.includes('motcua.db-wal'));
  assert.deepEqual(open.found, []);
  await store.close();
  const closed = grep();
  assert.deepEqual(closed.found, []);
  // What may be read is found: so the bytes that were looked through are those of the dossiers.
  assert.ok(closed.names.some((name) => readFileSync(join(folder, name)).includes('supplement-asked')));
});
