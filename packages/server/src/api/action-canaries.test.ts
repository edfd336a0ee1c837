import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ActionId, actions } from '@motcua/contract';
import { posted, PROOF, RECEPTION, takingApp } from './actions.fixture.js';

test('nothing of a body stands in an answer, in the log, or in what is told of a failure', async () => {
  const canaries = /Bà Chim Hoàng Yến|yen|0911|222 333|H99|CHIM|7K3M|mck_/i;
  const told: unknown[] = [];
  const { app } = await takingApp({
    onRequest: (record) => told.push(record),
    onError: (error, requestId) => told.push(String(error), requestId),
  });
  const canary = {
    code: 'H99.1-261019-0001 CHIM',
    applicant: { kind: 'citizen', name: 'Bà Chim Hoàng Yến', phone: '0911 222 333', email: 'yen@example.com' },
  };
  const reception = { ...RECEPTION, ...canary };
  const broken: [ActionId, string | Uint8Array | object][] = [
    ['receiveDossiers', { dossiers: [{ ...reception, channel: canary.code }] }],
    ['receiveDossiers', { dossiers: [{ ...reception, 'H99.1-261019-0001': 1, '7K3M-9QXD-2F80': 1, '0911222333': 2 }] }],
    ['receiveDossiers', { dossiers: [{ ...reception, 'Bà Chim Hoàng Yến': 1, '7K3M9QXD2F80': 1, CHIM: {} }] }],
    ['receiveDossiers', { dossiers: [{ ...reception, receivedAt: canary.applicant.name, due: '0911 222 333' }] }],
    ['receiveDossiers', { dossiers: [{ ...reception, applicant: { ...canary.applicant, phone: 'Chim Hoàng Yến' } }] }],
    ['receiveDossiers', { dossiers: [{ ...reception, sets: 911222333, feePaid: '0911222333' }] }],
    ['receiveDossiers', { dossiers: canary.applicant.name }],
    ['receiveDossiers', JSON.stringify({ dossiers: [reception] }).slice(0, -3)],
    ['receiveDossiers', `position 0911222333 ${JSON.stringify(reception)}`],
    ['receiveDossiers', JSON.stringify(reception).replaceAll('"', "'")],
    ['receiveDossiers', Buffer.from(JSON.stringify(reception), 'utf16le')],
    ['receiveDossiers', Buffer.concat([Buffer.from(JSON.stringify(reception)), Buffer.from([0xff])])],
    ['appendEvents', { events: [{ dossier: canary.code, id: 'CHIM', kind: canary.applicant.name, at: 'yen' }] }],
    ['appendEvents', { events: [{ dossier: canary.code, id: 'CHIM'.repeat(100), kind: 'returned', at: 'CHIM' }] }],
    ['lookUpDossier', { code: canary.code, receiptCode: '7K3M-9QXD-2F80', phone: '0911', proof: PROOF }],
    ['lookUpDossier', { code: canary.code, phone: '0911222333', proof: PROOF }],
    ['lookUpDossier', { code: canary.code, phone: '0911', proof: { 'H99.1': canary.code } }],
    [
      'lookUpDossier',
      {
        code: canary.code,
        proof: { ...PROOF, challenge: { ...PROOF.challenge, parameters: { ['CHIM'.repeat(20)]: 1 } } },
      },
    ],
    ['challengeLookup', { code: `${canary.code}\u0000` }],
    ['challengeLookup', canary.code],
    ['readDossier', { code: canary.code.repeat(9) }],
    ['printPaper', { code: canary.code, kind: 'H99', page: 'javascript:CHIM' }],
  ];
  for (const [id, body] of broken) {
    for (const language of ['vi', 'en']) {
      const response = await app.request(actions[id].path, posted(body, { 'Accept-Language': language }));
      const text = await response.text();
      assert.equal(response.status, 400, text);
      assert.doesNotMatch(text, canaries);
      assert.doesNotMatch(JSON.stringify([...response.headers]), canaries);
    }
  }
  assert.equal(told.length, 2 * broken.length);
  assert.doesNotMatch(JSON.stringify(told), canaries);
});
