import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LookupAnswer } from '@motcua/contract';
import { happened, reception } from '../dossiers/dossiers.fixture.js';
import { ENGINES } from '../store/places.fixture.js';
import { servedDesk } from './office.fixture.js';

const at = (day: string, time: string) => Date.parse(`2026-10-${day}T${time}:00+07:00`);
const CODES = ['H12.44-261019-0001', 'H12.44-261019-0002', 'H12.44-261019-0003'] as const;

for (const engine of ENGINES) {
  test(`${engine.name}: days of an office over HTTP`, { skip: engine.skip }, async (context) => {
    let now = at('19', '08:45');
    const desk = await servedDesk(context, engine, () => now);
    const key = await desk.keyFor('xa');
    const statusOf = async (code: string) => (await desk.answer('readDossier', { code }, key)).card.status;

    // Monday morning. The second was handed on before anyone told that it was received.
    const early = happened('processing', '19 08:40', { dossier: CODES[1], id: 'buoc-1' });
    assert.deepEqual(await desk.answer('appendEvents', { events: [early] }, key), {
      results: [{ outcome: 'stored' }],
    });
    const dossiers = [
      reception(CODES[0]),
      reception(CODES[1], { applicant: { kind: 'citizen', name: 'Trần Thị Mẫu', phone: '0900 000 456' } }),
      reception(CODES[2], { agency: 'khong-co' }),
    ];
    const first = await desk.answer('receiveDossiers', { dossiers: dossiers.slice(0, 2) }, key);
    assert.deepEqual(
      first.results.map(({ outcome, receipt }) => [outcome, receipt?.code, receipt?.due?.first]),
      [
        ['stored', CODES[0], '2026-10-22'],
        ['stored', CODES[1], '2026-10-22'],
      ],
    );
    assert.equal(await statusOf(CODES[1]), 'processing');

    // The answer is lost, so all is sent again, with one that is not for this key.
    const again = await desk.answer('receiveDossiers', { dossiers }, key);
    assert.deepEqual(
      again.results.slice(0, 2),
      first.results.map((result) => ({ ...result, outcome: 'known' })),
    );
    assert.deepEqual([again.results[2]?.outcome, again.results[2]?.problem?.code], ['refused', 'not-yours']);

    // Wednesday: the first waits for a paper, the second is done. Some of it is told twice, and backwards.
    now = at('21', '15:00');
    const events = [
      happened('processed', '21 14:00', { dossier: CODES[1], id: 'buoc-2' }),
      early,
      happened('supplement-asked', '20 09:00', { dossier: CODES[0], id: 'bs-1', items: ['Bản sao giấy khai sinh'] }),
      happened('processing', '19 14:00', { dossier: CODES[0], id: 'buoc-1' }),
      happened('processed', '21 14:00', { dossier: CODES[1], id: 'buoc-2' }),
      happened('processed', '21 14:30', { dossier: CODES[1], id: 'buoc-2' }),
    ];
    const { results } = await desk.answer('appendEvents', { events }, key);
    assert.deepEqual(
      results.map(({ outcome, problem }) => problem?.code ?? outcome),
      ['stored', 'known', 'stored', 'stored', 'known', 'already-different'],
    );
    assert.equal(await statusOf(CODES[0]), 'supplement');
    assert.equal(await statusOf(CODES[1]), 'processed');
    const supplement = await desk.answer('printPaper', { code: CODES[0], kind: 'supplement' }, key);
    assert.ok(supplement.html.includes('Bản sao giấy khai sinh'));

    // The applicants, each with what is on the receipt.
    const receiptCode = first.results[0]!.receipt!.receiptCode;
    const card = (await (await desk.lookUp({ code: CODES[0].toLowerCase(), receiptCode })).json()) as LookupAnswer;
    assert.ok(card.kind === 'card');
    assert.deepEqual(card.waiting?.items, ['Bản sao giấy khai sinh']);
    assert.doesNotMatch(JSON.stringify(card), /Nguyễn|0900 000 123/);
    const progress = (await (await desk.lookUp({ code: CODES[1] })).json()) as LookupAnswer;
    assert.deepEqual(progress, { kind: 'progress', code: CODES[1], completion: 'done' });
    assert.equal((await desk.lookUp({ code: CODES[1], phone: '0456' })).status, 200);

    // Nothing of it all was told to the log, and nothing failed.
    assert.deepEqual(desk.errors, []);
    assert.doesNotMatch(JSON.stringify(desk.records), /H12\.44|Mẫu|0900 000|"0456"|khai sinh/i);
    for (const hidden of [receiptCode, key.slice(17)]) assert.ok(!JSON.stringify(desk.records).includes(hidden));
  });
}
