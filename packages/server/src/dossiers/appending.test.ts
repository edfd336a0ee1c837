import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { AppendResult, DossierEvent } from '@motcua/contract';
import { ENGINES } from '../store/places.fixture.js';
import { emptyBook, happened, PROVINCE, reception } from './dossiers.fixture.js';

const CODE = 'H12.44-261019-0001';
const COMMUNE = { ...PROVINCE, id: 'xa', agencies: ['xa'] };
const DEPARTMENT = { ...PROVINCE, id: 'so', agencies: ['so'] };
const outcomes = (results: readonly AppendResult[]) => results.map((one) => one.problem?.code ?? one.outcome);

for (const engine of ENGINES) {
  const { skip } = engine;

  test(`${engine.name}: an event is stored once, and what has its id is told apart`, { skip }, async (context) => {
    const { book } = await emptyBook(context, engine);
    await book.receive([reception(CODE)], PROVINCE);
    const event = happened('processing', '20 09:00', { id: '1' });
    const other = { ...event, officer: 'Lê Thị Khác' };
    const elsewhere = { ...event, dossier: 'H12.44-261019-0002' };
    const batch = [event, event, other, elsewhere, { ...event, dossier: 'h12.44-261019-0001' }];
    assert.deepEqual(outcomes(await book.append(batch, PROVINCE)), [
      'stored',
      'known',
      'already-different',
      'stored',
      'known',
    ]);
    assert.deepEqual(outcomes(await book.append(batch, PROVINCE)), [
      'known',
      'known',
      'already-different',
      'known',
      'known',
    ]);
    assert.deepEqual((await book.read(CODE))?.events, [event]);
  });

  test(`${engine.name}: events may come before their dossier`, { skip }, async (context) => {
    const { book } = await emptyBook(context, engine);
    const events = [happened('processed', '21 09:00'), happened('processing', '20 09:00')];
    assert.deepEqual(outcomes(await book.append(events, PROVINCE)), ['stored', 'stored']);
    assert.equal(await book.read(CODE), undefined);
    await book.receive([reception(CODE)], PROVINCE);
    const card = (await book.read(CODE))?.card;
    assert.equal(card?.status, 'processed');
    assert.deepEqual(
      card.steps.map((step) => step.kind),
      ['received', 'processing', 'processed'],
    );
  });

  test(`${engine.name}: each of a batch is stored or refused by itself`, { skip }, async (context) => {
    const { book } = await emptyBook(context, engine);
    await book.receive([reception(CODE)], PROVINCE);
    const results = await book.append(
      [
        happened('processing', '20 09:00', { agency: 'khong-co' }),
        happened('transferred', '20 09:05', { to: { id: 'khong-co', name: 'Nơi khác' } }),
        happened('processing', '29 09:00'),
        happened('apology', '21 09:00', { due: '9999-12-31' }),
        happened('processing', '20 09:10'),
      ],
      PROVINCE,
    );
    assert.deepEqual(outcomes(results), ['unknown-agency', 'unknown-agency', 'wrong-order', 'wrong-order', 'stored']);
    assert.equal((await book.read(CODE))?.events.length, 1);
  });

  test(`${engine.name}: an office tells what happened at itself, or to what it received`, { skip }, async (context) => {
    const { book } = await emptyBook(context, engine);
    await book.receive([reception(CODE)], PROVINCE);
    const send = async (key: typeof COMMUNE, event: DossierEvent) => outcomes(await book.append([event], key))[0];
    assert.equal(await send(COMMUNE, happened('transferred', '19 10:00', { to: { id: 'so', name: 'Sở' } })), 'stored');
    assert.equal(await send(DEPARTMENT, happened('processing', '20 09:00', { agency: 'so' })), 'stored');
    assert.equal(await send(DEPARTMENT, happened('stopped', '20 09:10')), 'not-yours');
    assert.equal(await send(DEPARTMENT, happened('stopped', '20 09:20', { agency: 'xa' })), 'not-yours');
    const card = (await book.read(CODE))?.card;
    assert.equal(card?.status, 'processing');
    assert.deepEqual(card.holder, { id: 'so', name: 'Sở Thử nghiệm' });
  });

  test(
    `${engine.name}: an event that came first holds when its key is for the receiving office`,
    { skip },
    async (context) => {
      const { book } = await emptyBook(context, engine);
      const own = happened('processing', '20 09:00');
      const strange = happened('stopped', '20 10:00');
      assert.deepEqual(outcomes(await book.append([own], COMMUNE)), ['stored']);
      assert.deepEqual(outcomes(await book.append([strange], DEPARTMENT)), ['stored']);
      await book.receive([reception(CODE)], PROVINCE);
      const record = await book.read(CODE);
      assert.deepEqual(record?.events, [own]);
      assert.equal(record.card.status, 'processing');
      // A retry is known; the office itself is told that a stranger has used its id.
      assert.deepEqual(outcomes(await book.append([own], COMMUNE)), ['known']);
      assert.deepEqual(outcomes(await book.append([strange], COMMUNE)), ['already-different']);
    },
  );

  test(`${engine.name}: a thousand events at once, and again`, { skip }, async (context) => {
    const { book } = await emptyBook(context, engine);
    const events = Array.from({ length: 1000 }, (_, at) =>
      happened('processing', '20 09:00', { id: `e${at}`, dossier: `H12.44-261019-${1000 + (at % 150)}` }),
    );
    assert.ok((await book.append(events, PROVINCE)).every((one) => one.outcome === 'stored'));
    assert.ok((await book.append([...events].reverse(), PROVINCE)).every((one) => one.outcome === 'known'));
  });
}
